/** Finds what a screen says of itself, by pieces of sentences that the pack knows. */
import { isShown } from '../dom';
import type { Grid } from '../grid/join';
import { hasCells } from '../grid/row';
import { plain } from '../text';
import { textOf } from '../text-of';
import { looseTexts } from '../texts';
import type { ScreenPart } from './part';

/** Something said, and where. */
export interface Said {
  id: string;
  text: string;
  element: Element;
}

export interface PhraseFinder {
  /** What a text says to be so now. */
  idsIn(text: string): string[];
  /** What the texts of a screen say; it may be paused at each of them. */
  allIn(parts: readonly ScreenPart[]): Generator<undefined, Said[]>;
}

/** Rows without cells of their own that are looked at: notices, and never data. */
const MOST_NOTICES = 5;

/** What is so only if or when something else is: `만료되면 다시 로그인해 주세요`; but `계속하려면` asks for it now. */
const IF = /(?:(?<![화려])면|경우|때|까지|(?<!오)전에|마다)(?=[\s,]|$)/;
/** What makes the end of a sentence the middle of another one. */
const GOES_ON = /^(?:에|일|이면|이라면|을|다면|던|거나|까지)/;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** A piece of a sentence however it is spaced. */
const spaced = (phrase: string) => [...phrase.replace(/\s/g, '')].map(literal).join('\\s*');

/** Whether a sentence says so of now where it has the phrase. */
function isNow(text: string, { index, 0: phrase }: RegExpExecArray): boolean {
  const before =
    text
      .slice(0, index)
      .split(/[.!?。\n]/)
      .at(-1) ?? '';
  const after = text.slice(index + phrase.length);
  const rest = after.split(/[.!?。\n]/)[0] ?? '';
  return !IF.test(before) && !GOES_ON.test(after) && !`${before}${rest}`.includes('예정');
}

type Spoken = Pick<Said, 'text' | 'element'>;

const spokenIn = (texts: Text[]): Spoken[] =>
  texts.flatMap(({ nodeValue, parentElement }) =>
    parentElement ? [{ text: nodeValue ?? '', element: parentElement }] : [],
  );

/** What a grid says of itself: notices in place of rows, and what is laid over the place where rows would be. */
function* spokenBy({ rows, elements, header }: Grid): Generator<undefined, Spoken[]> {
  const notices = rows.filter((row) => !hasCells(row)).slice(0, MOST_NOTICES);
  const spoken = notices.map(({ element }) => ({ text: textOf(element), element }));
  if (rows.length > MOST_NOTICES) return spoken;
  const data = new Set([...header.elements, ...rows.map(({ element }) => element)]);
  for (const element of elements) spoken.push(...spokenIn(yield* looseTexts(element, data)));
  return spoken;
}

/**
 * Prepares phrases for look-up.
 *
 * @param words ids with every phrase of each; spaces don't count
 */
export function phraseFinder(words: readonly { id: string; texts: readonly string[] }[]): PhraseFinder {
  const patterns = words
    .filter(({ texts }) => texts.length > 0)
    .map(({ id, texts }) => ({ id, pattern: new RegExp(texts.map(spaced).join('|')) }));
  // Most texts say nothing of the kind; without spaces that is found out sooner.
  const any = new RegExp(
    words.flatMap(({ texts }) => texts.map((text) => literal(text.replace(/\s/g, '')))).join('|') || '(?!)',
  );
  const idsIn = (raw: string) => {
    if (!any.test(raw.replace(/\s+/g, ''))) return [];
    const text = plain(raw);
    return patterns.flatMap(({ id, pattern }) => {
      const match = pattern.exec(text);
      return match && isNow(text, match) ? [id] : [];
    });
  };
  return {
    idsIn,
    *allIn(parts) {
      const said: Said[] = [];
      for (const part of parts) {
        const spoken = spokenIn(part.texts);
        for (const grid of part.grids) spoken.push(...(yield* spokenBy(grid)));
        for (const { text, element } of spoken) {
          const ids = idsIn(text);
          if (ids.length > 0 && isShown(element)) said.push(...ids.map((id) => ({ id, text, element })));
          yield;
        }
      }
      return said;
    },
  };
}
