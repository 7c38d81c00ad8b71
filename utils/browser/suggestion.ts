/** What the address bar says of an article: marked up in Chromium, as plain text in Firefox. */
import type { Marked } from '../search/types';

/** The parts of a line: a title with its matches, and where it belongs. */
export interface SuggestionLine {
  title: Marked[];
  detail?: string | undefined;
}

/** XML, as Chromium reads it: nothing but our own two elements, whatever a title is made of. */
export function asMarkup({ title, detail }: SuggestionLine): string {
  const marked = title.map(({ text, hit }) => (hit && text.trim() ? `<match>${escaped(text)}</match>` : escaped(text)));
  return `${marked.join('')}${detail ? ` <dim>${escaped(detail)}</dim>` : ''}`;
}

/** The same without any markup. */
export function asText({ title, detail }: SuggestionLine): string {
  const line = clean(title.map(({ text }) => text).join(''));
  return detail ? `${line} · ${clean(detail)}` : line;
}

/** A title as the address bar gives it back when it is chosen: one line, without a space at its ends. */
export const asContent = (title: string) => clean(title).trim();

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

const escaped = (text: string) => clean(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

/** XML has no control characters, no non-characters and no halves of letters; a line has no breaks. */
const clean = (text: string) => text.toWellFormed().replace(/[\s\p{Cc}\p{Noncharacter_Code_Point}]+/gu, ' ');
