/** Words that say how something is asked, not what about. */
import { keysOf } from './keys.ts';
import { lazily } from './lazily.ts';
import { termOf } from './terms.ts';
import { CONTENT } from './weights.ts';

/**
 * Hardly of any weight: verbs that come with any question (하나요, 알려주세요, 해달라는데), pronouns, polite words. Both
 * lists have the stems of their words, too: the first search of a page would have to take all of them apart.
 */
export const FILLER_WORDS = `
  하 하다 해 했 하나 하면 하는 할 되 되다 되나 되면 되는 돼 됐 있 있다 있는 없 없나요 없는데 않 해야 하죠 하려 하려고 알려주세요 알려주 알려 궁금 궁금하 궁금한데요 부탁 부탁드려요 주세요 줘 주
  싶 싶은데 같 같은 같은데 모르 모르겠 모르겠어요 가능 가능한가요 가능하 보 봐 봤 보면 한다 한다는데 된다 된다는데 라는데 라던데 이라던데 달라고 달라는데 달라는 달라네요 달라던데 달래 달래요 달랍니다
  위해 위한 통해 따라 대해 대한 어떻게 어떻 어떡하 어떡해 어째 어쩌
  이 그 저 요 좀 꼭 더 잘 또 다 막 것 거 게 걸 건 데 때 수 줄 등 및 제 내 나 저희 우리 저는 제가 저희가 우리가 이거 그거 이게 그게 이건 그건 이걸 그걸 그냥 혹시 근데 그런데 그래서 그리고 그럼
  그러면 아니 아 네 예 음 자꾸 계속 정말 진짜 너무 아직 이미 벌써 지금 이제 갑자기 방법 경우 관련 라고 말 뜻 말이 거죠 거예요 안 못 왜요 뭐죠 뭔지 뭔가요 인가 쪽 쪽에 뭐 뭘 뭔 무엇 무슨 어느 어떤
  뒤 후 전 중 안에 위 밖 사람 상태 식 식으로
  알리 라 이라 달 다르 어떡 그러 그래 외 무
`;
/** They tell what kind of answer is wanted: a time, a place, an amount. */
export const QUESTION_WORDS = '언제 어디 얼마 누구 누가 왜 몇 며칠 얼마나 언제쯤 어디서 어디에';

const codesOf = (words: string) => lazily(() => new Set(keysOf(words.trim()).split(/\s+/)));
const FILLERS = codesOf(FILLER_WORDS);
const QUESTIONS = codesOf(QUESTION_WORDS);

/** 내 돈 is mine, and 돈을 냈는지 asks who paid. */
const MINE = keysOf('내');

/** Kinds of words as a segment stores them, and how much each says of what is asked about, from 0 to 1. */
const [PLAIN, QUESTION, FILLER] = [0, 1, 2];
export const CONTENTS = [1, CONTENT.question, CONTENT.filler];

/** Of which kind a word is. @param code keys of the word, or of its stem */
export function contentKindOf(code: string): number {
  const stem = termOf(code);
  if (FILLERS().has(code) || (FILLERS().has(stem) && stem !== MINE)) return FILLER;
  return QUESTIONS().has(code) || QUESTIONS().has(stem) ? QUESTION : PLAIN;
}

/** From 0 to 1: how much a word says of what is asked about. @param code keys of the word, or of its stem */
export const contentOf = (code: string) => CONTENTS[contentKindOf(code)] ?? 1;
