/** Text as the search reads it: one form for what looks the same, with the way back to where each letter stood. */

/** A letter to search by, and where it stands in the text (of the text's NFC form, in UTF-16 units). */
export interface Letter {
  letter: string;
  at: number;
}

/** Of no width, or written by no one: soft hyphens, joiners, marks of direction, half characters, variation selectors. */
const UNSEEN = /\p{Cf}|\p{Cs}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0]/u;

/** Forms of the same letter: full-width and half-width ones, numbers in circles, and jamo that found no syllable. */
const OTHER_FORM = /[\uff01-\uffdc\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u2460-\u2473]/;

/** The form that input methods write: NFC puts decomposed syllables together (macOS writes file names apart). */
export const composed = (text: string) => text.normalize('NFC');

/** A Hangul syllable, the usual case. */
export const isSyllable = (code: number) => code >= 0xac00 && code <= 0xd7a3;

/** The letters of a text; case stays, for a wrong keyboard layout needs it. What can't be seen is passed over. */
export function lettersOf(text: string): Letter[] {
  const whole = composed(text);
  const letters: Letter[] = [];
  for (let at = 0; at < whole.length; ) {
    const unit = whole.charCodeAt(at);
    if (unit < 0x80 || isSyllable(unit)) {
      letters.push({ letter: whole.charAt(at), at });
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(whole.codePointAt(at) ?? 0);
    for (const letter of UNSEEN.test(character) ? '' : usual(character)) letters.push({ letter, at });
    at += character.length;
  }
  return letters;
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
