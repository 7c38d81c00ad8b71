/** What every engine looks like to the measurement. */
import type { SearchDocument, Synonym } from '../../../../utils/search/types.ts';

/** An engine that can be measured, with the settings that it comes with or with the best that we found. */
export interface Engine {
  name: string;
  variant: 'default' | 'tuned';
  /** The file, from this folder's parent, and its export, that a build would bundle. */
  bundle: { file: string; name: string };
  /** @param synonyms what ours is told too; a default engine has no use for it */
  open: (synonyms: Synonym[]) => Session;
}

/** One engine in use: empty until it is built or loaded. */
export interface Session {
  build: (documents: SearchDocument[]) => void | Promise<void>;
  /** What IndexedDB would hold: anything that can be cloned. */
  stored: () => unknown;
  load: (stored: unknown) => void | Promise<void>;
  /** Keys of the best, best first. */
  find: (query: string, limit: number) => string[] | Promise<string[]>;
  /** One article has changed. */
  replace: (document: SearchDocument) => void | Promise<void>;
  /** What has to be stored again after that; without it all of it. */
  rewritten?: () => unknown;
}

/** A document's fields as one text each. */
export const FIELDS = ['title', 'category', 'words', 'asks', 'headings', 'body'] as const;
export type Field = (typeof FIELDS)[number];
export type Flat = Record<Field, string> & { id: string };

export function flatten({ key, title, category, words, asks, headings, body }: SearchDocument): Flat {
  const lines = (texts: string[]) => texts.join('\n');
  const lists = { category: lines(category), words: lines(words), asks: lines(asks), headings: lines(headings) };
  return { id: key, title, ...lists, body };
}

/** How much a field counts for in tuned peers: found by trying, the same for all of them. */
export const WEIGHTS: Record<Field, number> = { title: 4, category: 1.2, words: 3, asks: 2, headings: 1.5, body: 1 };
