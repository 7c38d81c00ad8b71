/** What stands in a search box while a text is typed: latency is measured on these and not on whole queries only. */
import { attach, isVowel, putTogether, split, takeApart } from './hangul.ts';

/** Every text that stands in the box on the way to `query`, one a stroke of a two-set Korean keyboard. */
export function keystrokes(query: string): string[] {
  const texts: string[] = [];
  let before = '';
  for (const letter of query.normalize('NFC')) {
    const states = statesOf(letter);
    states.forEach((state, at) => {
      // The first consonant of a syllable stands below the syllable before it until a vowel comes: 가나 is 간 first.
      const borrowed = at === 0 && !isVowel(state) ? attach(before.at(-1) ?? '', state) : undefined;
      texts.push(borrowed ? before.slice(0, -1) + borrowed : before + state);
    });
    before += letter;
  }
  return texts;
}

/** A letter as it grows: 관 is ㄱ, 고, 과, 관. */
function statesOf(letter: string): string[] {
  const parts = takeApart(letter);
  if (!parts) return [letter];
  const { initial, vowel, final } = parts;
  const finals = split(final);
  return [
    initial,
    ...(split(vowel).length > 1 ? [putTogether(initial, split(vowel)[0] as string)] : []),
    putTogether(initial, vowel),
    ...(final && finals.length > 1 ? [putTogether(initial, vowel, finals[0])] : []),
    ...(final ? [letter] : []),
  ].filter((state) => state !== undefined);
}
