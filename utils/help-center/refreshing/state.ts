/** How a refresh stands between two of its requests: plain data, so that the next worker goes on where one died. */
import type { HelpFault, HelpSort } from '../types';

/** How often a page was asked for, and when it may be asked for again. Epoch milliseconds; 0 for at once. */
interface Tries {
  tries: number;
  after: number;
}

/** A page of search results that is still to be asked for. */
export interface ListingTask extends Tries {
  kind: 'listing';
  /** The search, or a category's own page. */
  form: 'search' | 'category';
  query: string;
  category: string;
  sort: HelpSort;
  page: number;
  /** How many pages the one before said there are; 0 for the first. */
  pages: number;
  /** How many pages in a row before it brought nothing new. */
  barren: number;
}

/** An article that is still to be asked for, with what its listing says of it. */
export interface ArticleTask extends Tries {
  kind: 'article';
  id: string;
  title: string;
  category: string[];
  excerpt: string;
  /** No listing names it any more. */
  unlisted: boolean;
  /** Hash of a text that we took for doubtful: kept if it comes a second time. */
  doubt: string | null;
}

export type RefreshTask = ListingTask | ArticleTask;

/** What the last refresh brought. */
export interface RefreshOutcome {
  /** When it ended. Epoch milliseconds. */
  at: number;
  added: number;
  changed: number;
  gone: number;
  /** Pages that could not be read; the copies we had stay. */
  failed: number;
  fault?: HelpFault;
}

/** A text that came in place of a good copy and has lost something of it. */
export interface Suspect {
  /** Number of the article. */
  id: string;
  hash: string;
  /** When it first came. Epoch milliseconds. */
  at: number;
}

export interface RefreshState {
  /** The one under way; `null` when none is. */
  run: RefreshRun | null;
  last: RefreshOutcome | null;
  /** No request of a refresh before this time. Epoch milliseconds; 0 for none. */
  waitUntil: number;
  /** No request at all before this time, because the help centre said so. Epoch milliseconds; 0 for none. */
  shutUntil: number;
  /** When the last request was made, so that a new worker keeps the distance too. Epoch milliseconds. */
  askedAt: number;
  /** When the next one may start by itself. Epoch milliseconds; 0 while nothing is planned. */
  dueAt: number;
  /** They outlive a run, because a later one decides: at most one an article. */
  suspects: Suspect[];
}

/** What a run looks for its articles in, in this order; the last ones only while there are none. */
export type RefreshStage = 'all' | 'again' | 'categories' | 'titles' | 'unlisted';

export interface RefreshRun {
  startedAt: number;
  /** It began by itself, and not by the seller's button. */
  automatic: boolean;
  stage: RefreshStage;
  tasks: RefreshTask[];
  /** Articles that the listings named, to tell what is no longer there. */
  listed: string[];
  /** How many the listing says there are, rows of other services among them. */
  total: number;
  /** How many were listed when the present pass over the listing began. */
  before: number;
  /** No page of the whole listing was left out. */
  complete: boolean;
  failuresInRow: number;
  /** Why the last page that was given up could not be had. */
  fault: HelpFault | null;
  done: number;
  added: number;
  changed: number;
  gone: number;
  failed: number;
}

/** How things stand before the first refresh. */
export const FRESH: RefreshState = {
  run: null,
  last: null,
  waitUntil: 0,
  shutUntil: 0,
  askedAt: 0,
  dueAt: 0,
  suspects: [],
};
