/** Names as they are compared: without what differs from one drawing of the same name to another. */
import { compact } from '../text';

/** A name taken apart. */
export interface Folded {
  /** Without spaces, capitals, and signs at its ends. */
  base: string;
  /** The base without brackets and joining signs. */
  key: string;
  /** What stands in brackets within the base. */
  brackets: string;
}

/** Longer texts are no names. */
const MOST_LETTERS = 300;

/** Signs and marks at the ends of a name: icons, arrows, colons, dots, asterisks, quotes; no brackets. */
const START = /^[\p{S}\p{Po}\p{Pd}\p{Pi}\p{Pf}\p{Co}]+/u;
const END = /[\p{S}\p{Po}\p{Pd}\p{Pi}\p{Pf}\p{Co}]+$/u;

/** A text that is in brackets as a whole: `[상세]`. */
const WRAPPED = /^\p{Ps}([^\p{Ps}\p{Pe}]+)\p{Pe}$/u;
/** A name in brackets with more of those behind: `[상세] (3)`, `[상세] 3`. */
const FIRST_WRAPPED = /^\p{Ps}([^\p{Ps}\p{Pe}]+)\p{Pe}((?:\p{Ps}[^\p{Ps}\p{Pe}]*\p{Pe}|\d[\d,]*|new)+)$/u;
const BRACKETS = /\p{Ps}([^\p{Ps}\p{Pe}]*)\p{Pe}/gu;

/** What joins two words into one name, or is left out of it: `주문/배송`, `주문·배송`. */
const JOINERS = /[/·ㆍ・‧,&]/g;
const SORTING = /(?:(?:오름|내림)차순)?정렬$/;

/** Without signs at the ends; slices keep a long row of signs from being gone over again and again. */
const trimEnds = (text: string) => text.replace(START, '').slice(0, MOST_LETTERS).replace(END, '');

/** A text without all that never makes another name of it. */
export const squeeze = (text: string): string => compact(text.slice(0, 4 * MOST_LETTERS)).replace(JOINERS, '');

/** Takes a name apart; `null` for a text that is too long to be one, or says nothing. */
export function fold(text: string): Folded | null {
  if (text.length > 4 * MOST_LETTERS) return null;
  const whole = compact(text);
  if (whole.length > MOST_LETTERS) return null;
  const ends = trimEnds(whole);
  const base = WRAPPED.exec(ends)?.[1] ?? ends.replace(FIRST_WRAPPED, '$1$2');
  let brackets = '';
  const bare = base.replace(BRACKETS, (_, inner: string) => {
    brackets += `|${inner}`;
    return '';
  });
  const key = trimEnds(bare.replace(JOINERS, '')).replace(SORTING, '');
  return key === '' ? null : { base, key, brackets };
}
