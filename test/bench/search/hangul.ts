/**
 * Hangul for the bench: what the peers' tuned variants and the made queries need. It is apart from `utils/search` on
 * purpose, so that a fault in ours neither helps nor hurts the others.
 */
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];
/** Letters that take two strokes on a Korean keyboard. */
const PAIRS: Record<string, string> = {
  ...{ ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ' },
  ...{
    ㄳ: 'ㄱㅅ',
    ㄵ: 'ㄴㅈ',
    ㄶ: 'ㄴㅎ',
    ㄺ: 'ㄹㄱ',
    ㄻ: 'ㄹㅁ',
    ㄼ: 'ㄹㅂ',
    ㄽ: 'ㄹㅅ',
    ㄾ: 'ㄹㅌ',
    ㄿ: 'ㄹㅍ',
    ㅀ: 'ㄹㅎ',
    ㅄ: 'ㅂㅅ',
  },
};
const JOINED = new Map(Object.entries(PAIRS).map(([joined, pair]) => [pair, joined]));
/** Keys of the two-set layout: a letter and the key that types it, shifted ones as capitals. */
const KEYS = new Map([
  ...pairUp('ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ', 'qwertyuiopasdfghjklzxcvbnm'),
  ...pairUp('ㅃㅉㄸㄲㅆㅒㅖ', 'QWERTOP'),
]);
const LETTERS = new Map([...KEYS].map(([letter, key]) => [key, letter]));

function pairUp(letters: string, keys: string): [string, string][] {
  return [...letters].map((letter, at) => [letter, keys[at] as string]);
}

interface Syllable {
  initial: string;
  vowel: string;
  final: string;
}

export function takeApart(letter: string): Syllable | undefined {
  const code = letter.charCodeAt(0) - 0xac00;
  if (letter.length !== 1 || code < 0 || code > 11_171) return undefined;
  const [initial, vowel] = [INITIALS[Math.floor(code / 588)], VOWELS[Math.floor((code % 588) / 28)]];
  return { initial: initial as string, vowel: vowel as string, final: FINALS[code % 28] as string };
}

/** The syllable of these letters; `undefined` where there is none. */
export function putTogether(initial: string, vowel: string, final = ''): string | undefined {
  const [first, second, third] = [INITIALS.indexOf(initial), VOWELS.indexOf(vowel), FINALS.indexOf(final)];
  if (first < 0 || second < 0 || third < 0) return undefined;
  return String.fromCharCode(0xac00 + (first * 21 + second) * 28 + third);
}

/** One letter made of two, where there is such a letter. */
export const join = (first: string, second: string) => JOINED.get(first + second);
export const split = (letter: string) => [...(PAIRS[letter] ?? letter)];
export const isVowel = (letter: string) => VOWELS.includes(letter);
export const isSyllable = (letter: string) => letter >= '가' && letter <= '힣';
export const isLoneJamo = (letter: string) => letter >= 'ㄱ' && letter <= 'ㅣ';

/** Text as the strokes that type it: `닭` is ㄷㅏㄹㄱ, `과` is ㄱㅗㅏ. */
export function toJamo(text: string): string {
  let jamo = '';
  for (const letter of text) {
    const parts = takeApart(letter);
    if (parts) jamo += split(parts.initial)[0] + split(parts.vowel).join('') + split(parts.final).join('');
    else jamo += split(letter).join('');
  }
  return jamo;
}

/** Initial consonants of the syllables; everything else as it is. */
export const toInitials = (text: string) => [...text].map((letter) => takeApart(letter)?.initial ?? letter).join('');

/** What comes out when Korean is typed with the keyboard set to Latin. */
export const toKeys = (text: string) => [...toJamo(text)].map((jamo) => KEYS.get(jamo) ?? jamo).join('');

/** What comes out when these keys are typed with the keyboard set to Korean. */
export const fromKeys = (keys: string) =>
  compose([...keys].map((key) => LETTERS.get(key) ?? LETTERS.get(key.toLowerCase()) ?? key).join(''));

/** Strokes put together into syllables, as an input method does. */
export function compose(strokes: string): string {
  const done: string[] = [];
  for (const stroke of strokes) {
    const last = done.at(-1) ?? '';
    const grown = grow(last, stroke);
    if (grown) done.splice(-1, 1, ...grown);
    else done.push(stroke);
  }
  return done.join('');
}

/** The letters that stand in the place of `last` after one more stroke; `undefined` where the stroke stands alone. */
function grow(last: string, stroke: string): string[] | undefined {
  const parts = takeApart(last);
  if (!parts) return only(isVowel(stroke) ? putTogether(last, stroke) : undefined);
  const { initial, vowel, final } = parts;
  if (!isVowel(stroke)) return only(attach(last, stroke));
  if (!final) {
    const both = join(vowel, stroke);
    return only(both && putTogether(initial, both));
  }
  // A vowel takes the last consonant along: 간 + ㅏ is 가나.
  const pair = split(final);
  const next = putTogether(pair.at(-1) as string, stroke);
  const left = putTogether(initial, vowel, pair.length > 1 ? pair[0] : '');
  return next && left ? [left, next] : undefined;
}

const only = (letter: string | undefined) => (letter ? [letter] : undefined);

/** The syllable with one more consonant at its end; `undefined` where it can't take it. */
export function attach(syllable: string, consonant: string): string | undefined {
  const parts = takeApart(syllable);
  if (!parts) return undefined;
  const final = parts.final ? join(parts.final, consonant) : consonant;
  return final && putTogether(parts.initial, parts.vowel, final);
}

/** Whether a word's last letter ends in a consonant; what isn't Hangul counts as ending in a vowel. */
export const endsInConsonant = (word: string) => Boolean(takeApart(word.at(-1) ?? '')?.final);
