/**
 * Hangul as the keys that type it on the standard (dubeolsik) keyboard, named by the Latin letters on the same keys:
 * `반품` is `qksvna`. In this form a syllable under way is a plain prefix (`반ㅍ`, `qksv`), what was typed on the wrong
 * layout is already right, and a slip of the finger is one letter.
 */

/** By the order of Unicode's Hangul syllables. */
const INITIALS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const MEDIALS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const FINALS = ' r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ');

/** The jamo that stand alone (U+3131 to U+3163). */
const ALONE =
  'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(
    ' ',
  );

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
const FIRST_ALONE = 0x3131;

/** By a key's UTF-16 unit: 1 where it types a vowel. A table, since nothing is asked as often. */
const VOWELS = new Uint8Array(128);
for (const key of 'koiOjpuPhynbml') VOWELS[key.charCodeAt(0)] = 1;
/** Keys that mean another letter with Shift; with the others it means nothing. */
const SHIFTED = new Set('RETQWOP');

export const isVowel = (key: string | undefined) => key !== undefined && VOWELS[key.charCodeAt(0)] === 1;

/** Whether a UTF-16 unit is a Hangul syllable. */
export const isSyllable = (unit: number) => unit >= FIRST_SYLLABLE && unit < FIRST_SYLLABLE + SYLLABLES;

/** The keys of a Hangul letter; `undefined` for another one. */
export function keysOfLetter(letter: string): string | undefined {
  const unit = letter.charCodeAt(0);
  return isSyllable(unit) ? keysOfSyllable(unit) : ALONE[unit - FIRST_ALONE];
}

/** The keys of a Hangul syllable, which stands for its UTF-16 unit here. */
export function keysOfSyllable(unit: number): string {
  const place = unit - FIRST_SYLLABLE;
  KEYS[place] ??= `${INITIALS[(place / 588) | 0]}${MEDIALS[((place % 588) / 28) | 0]}${FINALS[place % 28]}`;
  return KEYS[place];
}

/** Each syllable's keys, once they were needed. */
const KEYS: string[] = new Array(SYLLABLES);

/** The keys of a Hangul text; other letters stay as they are. */
export function keysOf(text: string): string {
  let keys = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    keys += keysOfLetter(letter) ?? letter;
  }
  return keys;
}

/** Latin letters as keys: Shift counts only where the key has a second letter. */
export function latinAsKeys(text: string): string {
  let keys = '';
  for (const letter of text) keys += SHIFTED.has(letter) ? letter : letter.toLowerCase();
  return keys;
}

/** Whether a syllable begins at this place, or nothing does any more. */
export const isSyllableStart = (keys: string, at: number) =>
  at === 0 || at >= keys.length || (!isVowel(keys[at]) && isVowel(keys[at + 1])) || !isKey(keys[at]);

const isKey = (key: string | undefined) => key !== undefined && /[a-zA-Z]/.test(key);

/** How many syllables there are, as far as they have a vowel. */
export function syllables(keys: string): number {
  let count = 0;
  for (let at = 0; at < keys.length; at++) if (isVowel(keys[at]) && !isVowel(keys[at - 1])) count++;
  return count;
}

const JOINED_MEDIALS = new Set(MEDIALS.filter((medial) => medial.length > 1));
const JOINED_FINALS = new Set(FINALS.filter((final) => final.length > 1));

/** The text that these keys type. Keys that make no syllable stay jamo. */
export function textOfKeys(keys: string): string {
  let text = '';
  let at = 0;
  while (at < keys.length) {
    const end = syllableEnd(keys, at);
    text += compose(keys.slice(at, end));
    at = end;
  }
  return text;
}

/** Where the syllable that begins here ends: a consonant before a vowel belongs to the next one. */
function syllableEnd(keys: string, from: number): number {
  let at = from;
  if (isVowel(keys[at])) return vowelEnd(keys, at);
  if (!isVowel(keys[at + 1])) return at + 1;
  at = vowelEnd(keys, at + 1);
  const isFinal = (place: number) =>
    isKey(keys[place]) && !isVowel(keys[place]) && !isVowel(keys[place + 1]) && FINALS.includes(keys[place] ?? '');
  if (!isFinal(at)) return at;
  return JOINED_FINALS.has(keys.slice(at, at + 2)) && isFinal(at + 1) ? at + 2 : at + 1;
}

const vowelEnd = (keys: string, at: number) => (JOINED_MEDIALS.has(keys.slice(at, at + 2)) ? at + 2 : at + 1);

function compose(keys: string): string {
  if (keys.length === 1 || isVowel(keys[0])) {
    const alone = ALONE.indexOf(keys);
    return alone < 0 ? keys : String.fromCharCode(FIRST_ALONE + alone);
  }
  const vowel = vowelEnd(keys, 1);
  const initial = INITIALS.indexOf(keys.slice(0, 1));
  const medial = MEDIALS.indexOf(keys.slice(1, vowel));
  const final = FINALS.indexOf(keys.slice(vowel));
  return String.fromCharCode(FIRST_SYLLABLE + initial * 588 + medial * 28 + final);
}
