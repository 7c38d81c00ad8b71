/** Titles that never come twice: every subject is asked every question under every circumstance before any repeats. */
import { chance } from '../chance.ts';
import { PLACES, type Place } from './subjects.ts';

/** Word and the particle that fits its end: `josa('묶음배송', '은', '는')`. */
function josa(word: string, afterConsonant: string, afterVowel: string): string {
  const last = word.charCodeAt(word.length - 1);
  const isSyllable = last >= 0xac00 && last <= 0xd7a3;
  return word + (isSyllable && (last - 0xac00) % 28 > 0 ? afterConsonant : afterVowel);
}

/** Spaces before question marks and missing ones between words are as on the real site: readers must cope. */
const QUESTIONS: readonly ((subject: string) => string)[] = [
  (s) => `${josa(s, '은', '는')} 어떻게 하나요?`,
  (s) => `${josa(s, '이', '가')} 되지 않아요. 무엇을 확인해야하나요?`,
  (s) => `${josa(s, '은', '는')} 언제까지 할 수 있나요?`,
  (s) => `${s} 내역은 어디에서 볼 수 있나요 ?`,
  (s) => `${josa(s, '을', '를')} 잘못 처리했어요. 되돌릴 수 있나요?`,
  (s) => `${s} 상태가 바뀌지 않아요`,
  (s) => `${s}에 필요한 서류는 무엇인가요?`,
  (s) => `${s} 알림은 누구에게 가나요?`,
  (s) => `${josa(s, '을', '를')} 여러 건 한 번에 처리할 수 있나요?`,
  (s) => `${josa(s, '과', '와')} 관련한 문의는 어디로 하나요 ?`,
  (s) => `${s} 기준은 무엇인가요?`,
  (s) => `${s} 담당자를 바꾸려면 어떻게 해야 하나요?`,
];
const CIRCUMSTANCES = [
  '',
  '모바일에서 ',
  '주말과 공휴일에 ',
  '여러 판매점을 운영할 때 ',
  '쇼핑몰을 옮긴 뒤 ',
  '부관리자로 로그인했을 때 ',
  '해외에 있을 때 ',
  '사업자 정보를 바꾼 뒤 ',
];

export interface Topic {
  place: Place;
  subject: string;
  title: string;
}

/** The topic with this number; neighbours stand in different places. */
export function topic(index: number, seed: number): Topic {
  const place = PLACES[index % PLACES.length] ?? PLACES[0];
  const round = Math.floor(index / PLACES.length);
  const subject = place.subjects[round % place.subjects.length] ?? place.subjects[0];
  const turn = Math.floor(round / place.subjects.length);
  // Where a subject begins in the questions is left to chance, so that one page doesn't ask one question ten times.
  const first = Math.floor(chance(seed, 'question', subject) * QUESTIONS.length);
  const ask = QUESTIONS[(first + turn) % QUESTIONS.length] ?? String;
  const circumstance = Math.floor(turn / QUESTIONS.length);
  const again = Math.floor(circumstance / CIRCUMSTANCES.length);
  const title = `${CIRCUMSTANCES[circumstance % CIRCUMSTANCES.length]}${ask(subject)}`;
  return { place, subject, title: again ? `${title} (${again + 1})` : title };
}
