/** Pages that stand where the help should: login, maintenance, errors, articles that are gone. */
import { compact, isQuestion } from './words';

/** Titles that no help has. Compared without blanks. */
const TITLES =
  /^(?:로그인|login|signin|(?:서비스|시스템|서버|정기)*점검(?:중|안내|공지|중입니다)*[.!]?|(?:일시적인?)?(?:오류|에러|장애)(?:안내|발생|가발생했습니다|페이지)?[.!]?|error|\d{3}.{0,30}|.{0,12}페이지를(?:찾을수|표시할수).{0,8}|(?:service|temporarily)?unavailable|badgateway|notfound|forbidden|accessdenied|requestrejected|휴면(?:계정|회원)?(?:안내|해제|해제안내)|(?:이용|사용|접속|접근)(?:이|할수)?(?:불가|없).{0,8}|.{0,10}wi-?fi.{0,20}|.{0,10}와이파이.{0,20}|.{0,10}네트워크(?:연결|접속|인증|로그인).{0,10})$/i;
/** What is said of the article or of the reader, and not to a question. */
const REFUSALS = [
  /(?:도움말|게시글|게시물|페이지|문서|글|콘텐츠|컨텐츠|내용|정보|주소|자료|화면|항목)(?:은|는|이|가|을|를)?(?:현재|더이상|이미|모두|아직)*(?:존재하지|없(?:습니다|어요|는|음)|찾을수없|찾지못|볼수없|불러올수없|불러오지못|표시할수없|열수없|삭제(?:되|된|됐)|이동(?:되었|했|하였)|비공개(?:처리|로|상태|입니|된)|제공되지|준비중입|만료(?:되|된|됐))/,
  /(?:존재하지않|삭제되었거나|삭제된|비공개|이동한|만료된|잘못된|유효하지않)(?:는|은|처리된|로설정된|거나|이동된)*(?:도움말|게시글|게시물|페이지|문서|글|콘텐츠|컨텐츠|주소|경로|접근|요청)/,
  /(?:로그인|본인인증|회원가입|계정인증)(?:을|이)?(?:필요|후(?:에)?(?:이용|확인|다시)|하셔야|해야|하시면|해주세요|하고|페이지)/,
  /(?:권한이없|접근(?:이|할수)?(?:거부|제한|없|차단)|차단(?:되었|된)|허용되지않|비정상적인접근)/,
  /(?:서비스|시스템|서버|정기|긴급)(?:정기|긴급)?(?:점검|작업|장애|오류)|점검(?:중|시간|기간|합니다|작업)|작업시간|작업이끝나|작업(?:을|이)?진행/,
  /(?:접속|이용|연결|서비스)(?:이|가|을|를)?(?:원활하지|폭주|잠시중단)|접속자가|대기(?:자|순번)/,
  /일시적(?:으로|인)|잠시후(?:에)?다시|잠시만기다|다시(?:한번)?(?:시도|확인|접속)|(?:오류|에러|문제)(?:가|이)발생(?:했|하였)/,
  /(?:wi-?fi|와이파이|네트워크|인터넷)(?:에|를|가|이)?(?:연결|접속|이용|로그인|끊)|자바스크립트|javascript(?:를|을|가|이|is)|로봇이아닙니다|captcha|브라우저(?:를|의)?(?:업데이트|설정|지원)/,
  /^(?:페이지를|요청하신|입력하신|찾으시는|원하시는).{0,30}(?:없|못|변경|삭제|정확|다시)|관리자에게문의/,
  /자동(?:화된)?(?:접근|접속|요청|입력)이?(?:감지|차단|제한)|(?:서비스|운영|제공)(?:가|이)?종료된(?:도움말|서비스|페이지|글)|휴면(?:계정|상태)(?:으로|입니다|를해제)|requestrejected|requestedurlwasrejected|supportid/,
  /(?:not\s?found|badgateway|unavailable|accessdenied|forbidden|unauthorized|internalserver|sessionexpired|nginx)/,
];
/** What such pages say besides: apologies, thanks, ways out. */
const COURTESY =
  /죄송|불편을|양해|감사합니다|사과|노력하겠|더나은|보다나은|고객센터(?:로|에)?(?:문의|홈)|홈(?:으로|페이지)?(?:가기|이동)?$|이전페이지|메인(?:으로|페이지)|검색(?:을|창)?(?:이용|해)|^로그인$|카카오계정|^(?:확인|닫기|뒤로|새로고침|다시시도)/;
/** Longer than this a text is an article, whatever it says. Letters, without blanks. */
const LONGEST = 600;
/** A text says more than errors when this share of its sentences does. */
const OTHER_SHARE = 0.5;

/** What a help centre's home asks its reader. Compared without blanks. */
const GREETING =
  /(?:무엇을|무엇이든|어떤것을|어떤도움|어떻게).{0,6}(?:도와드릴까요|도와드려요|필요하세요|필요하신가요)[?？]*$/;
export const isGreeting = (line: string): boolean => GREETING.test(compact(line.slice(0, 100)));

/** What refusals are about. A question about the same may well be answered by one. */
const TOPICS = ['로그인', '본인인증', '회원가입', '접속', '점검', '오류', '에러', '페이지', '권한', '접근'];
const isAboutSame = (title: string, text: string) =>
  TOPICS.some((topic) => title.includes(topic) && text.includes(topic));

const isRefusal = (sentence: string) => REFUSALS.some((pattern) => pattern.test(sentence));

const sentencesOf = (text: string): string[] =>
  text
    .slice(0, 4 * LONGEST)
    .split(/[\n.!。]/)
    .map(compact)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** A text that ends as what a site says of itself; titles of help ask, name, or complain less formally (`안 돼요`). */
export const isStatement = (text: string): boolean =>
  /(?:니다|세요|십시오|까요|예요)\s*[.!]*\s*$/.test(text.slice(-20));

/** Whether a line is what a site says when it has no help. */
export const isErrorTitle = (title: string): boolean => {
  const said = compact(title.slice(0, 200));
  return !isQuestion(title) && (TITLES.test(said) || (/[다요오][.!]*$/.test(said) && isRefusal(said)));
};

/**
 * Whether a title and the text below it are an error page's. Of a question that is answered, only a text that says
 * nothing else is: `잠시 후 다시 시도해 주세요.` answers some.
 * @param isWanted whether the title is known to be an article's
 */
export function isErrorPage(title: string, text: string, isWanted: boolean): boolean {
  const said = compact(title.slice(0, 200));
  const isAsked = isWanted || isQuestion(title);
  const sentences = sentencesOf(text);
  if (compact(text.slice(0, 4 * LONGEST)).length > LONGEST) return !isAsked && TITLES.test(said);
  const refusals = sentences.filter(isRefusal).length;
  const others = sentences.filter((sentence) => !isRefusal(sentence) && !COURTESY.test(sentence)).length;
  // These speak of the page itself or of who reads it; the others may answer a question about errors.
  const ofPage = sentences.filter((sentence) => REFUSALS.slice(0, 3).some((pattern) => pattern.test(sentence))).length;
  const isSaid = TITLES.test(said) || (isStatement(title) && isRefusal(said));
  if (isAsked && !isSaid && isAboutSame(said, compact(text.slice(0, LONGEST)))) return false;
  if (isAsked) return ofPage > 0 && others === 0 && sentences.length <= 4;
  if (TITLES.test(said)) return true;
  if (isRefusal(said) || COURTESY.test(said)) return others <= Math.max(1, sentences.length * OTHER_SHARE);
  return refusals > 0 && others <= sentences.length * (refusals > 1 ? OTHER_SHARE : 0);
}
