/** What becomes of a text in a hurry: cut short, spaced anyhow, misspelt, with particles. */
import { compose, isSyllable, isVowel, toJamo } from './hangul.ts';
import { keystrokes } from './keystrokes.ts';
import { withParticle } from './korean.ts';
import type { Random } from './random.ts';

/** Letters that are taken for each other: they sound alike or lie side by side on the keyboard. */
const MIXED_UP = [
  'ㅐㅔ',
  'ㅗㅓ',
  'ㅏㅑ',
  'ㅓㅕ',
  'ㅜㅡ',
  'ㅗㅛ',
  'ㅣㅏ',
  'ㄱㄲ',
  'ㄷㄸ',
  'ㅂㅃ',
  'ㅅㅆ',
  'ㅈㅉ',
  'ㄱㅋ',
  'ㄷㅌ',
  'ㅂㅍ',
  'ㅈㅊ',
  'ㄴㅁ',
  'ㄹㅎ',
  'ㅅㄱ',
];

/** The text as it stands while its last word is typed, from its first stroke to the one before its last. */
export function halfTyped(text: string, random: Random): string {
  const all = keystrokes(text);
  const last = all.findIndex((typed) => typed.endsWith(' ') && !text.slice(typed.length).trim().includes(' '));
  return all[last + 1 + random.below(all.length - last - 2)] as string;
}

/** A space moved to a place inside a word, or one more put there. */
export function respaced(text: string, random: Random): string {
  const inside = [...text].flatMap((letter, at) => (at > 0 && letter !== ' ' && text[at - 1] !== ' ' ? [at] : []));
  const at = random.pick(inside);
  const spaced = `${text.slice(0, at)} ${text.slice(at)}`;
  if (random.next() < 0.5) return spaced;
  const spaces = [...spaced].flatMap((letter, place) => (letter === ' ' && place !== at ? [place] : []));
  const gone = random.pick(spaces);
  return spaced.slice(0, gone) + spaced.slice(gone + 1);
}

/** One wrong stroke in the whole text: another letter, one left out, two the wrong way round. */
export function misspelt(text: string, random: Random): string {
  for (;;) {
    const jamo = [...toJamo(text)];
    const at = 1 + random.below(jamo.length - 1);
    const letter = jamo[at] as string;
    if (letter === ' ' || !/[ㄱ-ㅣ]/.test(letter)) continue;
    const way = random.below(3);
    if (way === 0) jamo[at] = otherLetter(letter, random);
    else if (way === 1 && !isVowel(letter)) jamo.splice(at, 1);
    else if (jamo[at + 1] && jamo[at + 1] !== ' ') jamo.splice(at, 2, jamo[at + 1] as string, letter);
    const spoilt = compose(jamo.join(''));
    // A typo that leaves letters lying about is mended at once; those are not what is searched for.
    if (spoilt !== text && [...spoilt].every((one) => one === ' ' || isSyllable(one))) return spoilt;
  }
}

function otherLetter(letter: string, random: Random): string {
  const pairs = MIXED_UP.filter((pair) => pair.includes(letter));
  return pairs.length > 0 ? random.pick(pairs).replace(letter, '') : letter;
}

/** A particle behind the first words and behind the last one. */
export function withParticles(text: string, random: Random): string {
  const at = text.indexOf(' ', text.indexOf(' ') + 1);
  const [topic, rest] = [text.slice(0, at), text.slice(at + 1)];
  return `${topic}${random.pick(['의', '에서', '에 있는'])} ${withParticle(rest, random.pick(['은/는', '을/를', '이/가']))}`;
}
