/** What sites say around an answer: feedback, contact, related articles, their foot; and what answers say instead. */
import { LONGEST_LINE } from '../page/page-frame';
import type { Piece } from '../page/pieces';
import { compact } from '../page/words';

/** Feedback, contact, related articles, the way back. Compared without blanks. */
const ENDS = [
  /도움이?(?:되|됐)(?:었|셨|으셨|으시)?(?:나요|습니까|어요|을까요)[?.!]?/,
  /(?:만족(?:하|스러우|하셨|스러웠)|유용(?:하|했|하셨|한)|유익(?:하|했)|충분(?:하|했)).{0,6}(?:나요|습니까|가요|까요)\??/,
  /해결(?:이|을|하지)?(?:되지|안|못|하지).{0,8}(?:나요|습니까|가요|까요|다면|경우|으면)/,
  /^(?:(?:1:1|일대일|추가|온라인|전화|채팅|고객센터|상담)?문의(?:하기|하러가기|접수|남기기)?|상담(?:하기|원연결|톡하기?)|챗봇(?:상담|문의)(?:하기)?)$/,
  /^(?:더|추가로|다른)(?:궁금|도움|질문이있)|^(?:원하는|찾는|찾으시는).{0,8}(?:답변|내용|도움말|정보).{0,4}(?:못|없|아니)|^(?:아직|여전히)(?:도)?(?:궁금|해결)/,
  /^(?:관련|연관|비슷한|유사한|추천|최근|이런|다른|또다른|함께|같이|많이|자주|인기|이글과|이도움말과|이질문과|다른고객|다른분|다른판매).{0,24}(?:도움말|글|질문|문서|faq|콘텐츠|키워드|답변|내용|링크)(?:찾기|보기|더보기|목록|은어떠세요|도?확인해보세요|top\d*|best\d*)?[?!:.]?$/i,
  /^(?:이전글|다음글|이전도움말|다음도움말|이전질문|다음질문|목록(?:으로|보기|가기)?|리스트|맨위로|처음으로|위로|top|댓글\d*)(?:[:▲▼]|$)/i,
  /^(?:이것도|이런것도|이런내용도)?궁금하(?:신가요|셨나요|세요)\??$|^챗봇에게|^#|^조회수?:?[\d,]+$/,
  /^고객센터(?:전화|연락처|운영시간|번호|안내|이용안내|대표번호)|^쿠키.{0,12}(?:안내|동의|설정|사용)|^(?:의견|별점|평가|설문|피드백).{0,8}(?:남기|보내|참여|작성|주세요)/,
];
const NEIGHBOUR = /^\s*(?:이전|다음)\s?(?:글|도움말|질문)[\s:▲▼]/;
/** The lines at the foot of each page: the company, its rules, its rights. */
const FOOT =
  /^(?:copyright|©|ⓒ|\(c\))|©|allrightsreserved|사업자(?:등록)?번호:?\d{3}-?\d{2}-?\d|통신판매업?(?:신고)?(?:번호)?:|^(?:\(주\)|㈜|주식회사).{0,20}(?:대표|©|\d|$)|^(?:주소|본사|대표전화|대표이사|팩스):|^(?:이용약관|개인정보(?:처리|취급)?방침|운영정책|청소년보호정책|회사소개|사이트맵|저작권)/i;
/** Longer than this, nothing is one of the site's lines. */
export const LONGEST_FOOT = 400;
/** What one presses or picks there. */
export const CHOICES =
  /^(?:네|예|아니[요오]|매우|보통|불?만족(?:해요|함|스러움)?|아쉬워요|유용해요|좋아요|싫어요|별로예요|도움(?:이)?(?:돼요|됐어요|안돼요|안됐어요|되었어요|되지않았어요)|확인|동의|거부|보내기|제출|닫기|취소|[^\p{L}\p{N}])+$/u;
/** What a contact block or a feedback form says; an answer may say so, too. */
export const SERVICE =
  /(?:문의|상담|연락|의견|말씀|질문|물어).{0,14}(?:주세요|주시|바랍니다|보세요|드리겠|드립니다|가능합니다)|더나은(?:도움말|서비스)|소중한의견|(?:평일|주말|공휴일).{0,14}(?:\d{1,2}(?::|시)|휴무)|운영시간|상담시간|쿠키를|^[\d\s()~:-]{7,}$|궁금한(?:점|사항|내용)|찾으시는/;
/** A sign before a step or a point. */
export const STEP = /^\s*(?:[-–—*•·▪◦●■ㆍ※☞▶→]|\d{1,2}\s?[.)]|[①-⑳]|[가-하][.)]|[a-z][.)]\s)/i;
/** How a sentence ends; on text without blanks. */
export const SENTENCE = /(?:[다요오죠음함됨임세]|[.!])[.!)\]…"'”’]*$/;
/** A postal address; on text without blanks. */
export const ADDRESS = /(?:특별자치도|특별시|광역시|[가-힣]도|[가-힣]시).{0,20}(?:로|길|동)\s?\d/;

/** Whether a line may be the first that no longer belongs to an answer: feedback, contact, related articles, the foot. */
export function isEndLine({ text }: Pick<Piece, 'text'>): boolean {
  if (text.length > LONGEST_FOOT) return false;
  const line = compact(text);
  if (FOOT.test(line)) return true;
  return line.length <= LONGEST_LINE && (ENDS.some((end) => end.test(line)) || NEIGHBOUR.test(text));
}
