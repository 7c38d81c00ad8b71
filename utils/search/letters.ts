/** Text as the search reads it: one form for what looks the same, with the way back to where each letter stood. */

/** A text's letters to search by. Their case stays, for a wrong keyboard layout needs it. */
export interface Letters {
  text: string;
  /** By UTF-16 unit of `text`: where it stands in the original's NFC form; absent where that is the same place. */
  places?: number[];
}

/** Of no width, or written by no one: soft hyphens, joiners, marks of direction, half characters, variation selectors. */
const UNSEEN = /\p{Cf}|\p{Cs}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0]/u;

/** Forms of the same letter: full-width and half-width ones, numbers in circles, and jamo that found no syllable. */
const OTHER_FORM = /[\uff01-\uffdc\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u2460-\u2473]/;

/** What nearly all texts are made of; it is all visible, and there is no other form of it. */
const PLAIN = /^[\n -~·‘’“”…→「-』ㄱ-ㅣ가-힣]*$/;

/** The form that input methods write: NFC puts decomposed syllables together (macOS writes file names apart). */
export const composed = (text: string) => (PLAIN.test(text) ? text : text.normalize('NFC'));

/** The letters of a text. What can't be seen is passed over. */
export function lettersOf(original: string): Letters {
  if (PLAIN.test(original)) return { text: original };
  const whole = original.normalize('NFC');
  if (!UNSEEN.test(whole) && !OTHER_FORM.test(whole)) return { text: whole };
  let [text, at] = ['', 0];
  const places: number[] = [];
  for (const character of whole) {
    const letter = UNSEEN.test(character) ? '' : usual(character);
    for (let unit = 0; unit < letter.length; unit++) places.push(at);
    text += letter;
    at += character.length;
  }
  return { text, places };
}

function usual(character: string): string {
  if (!OTHER_FORM.test(character)) return character;
  // NFKC makes conjoining jamo of the ones that stand alone, and these have to go back.
  return [...character.normalize('NFKC')].map((letter) => STANDING_ALONE.get(letter) ?? letter).join('');
}

/** Conjoining jamo by Unicode's order → the same jamo as keyboards write it alone. */
const STANDING_ALONE = new Map<string, string>();
for (const [from, jamo] of [
  [0x1100, 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'],
  [0x1161, 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'],
  [0x11a8, 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'],
] as const) {
  for (const [at, one] of [...jamo].entries()) STANDING_ALONE.set(String.fromCharCode(from + at), one);
}
