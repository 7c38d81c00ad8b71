/** What the help centre's pages hold, as we read them. */
import type { Block } from '../center/blocks';

/** One found article of a listing. */
export interface HelpRow {
  /** Its number at the help centre; `null` where the page gives no link (its plain text has none). */
  id: string | null;
  /** The label that says whose article it is; never empty: a row without a label is nobody's and is left out. */
  service: string;
  /** Category path below the service, one or two names; empty where the label has the service alone. */
  category: string[];
  title: string;
  /** Sentences around what matched, as the page glues them; empty where there are none. */
  excerpt: string;
}

/** One page of search results. */
export interface Listing {
  /** How many the help centre says there are; it follows the query and counts no articles. `null` when it isn't said. */
  total: number | null;
  /** Rows of the wanted service, in the page's order. */
  rows: HelpRow[];
  /** How many rows of other services were left out. */
  elsewhere: number;
  /** Categories that the page offers to choose from, where it does. */
  categories: { id: string; name: string }[];
}

/** A category's page: questions, with their answers where the page has them. */
export interface CategoryPage {
  /** Category path as the page names it. */
  category: string[];
  entries: { id: string | null; title: string; body: Block[] }[];
  /** Highest page number that it links to; 1 where it links to none. */
  pages: number;
}

/** One article, whole. */
export interface HelpText {
  title: string;
  body: Block[];
  /** The service label, where the page shows one. */
  service: string | null;
  /** Which edition of its page it was read from, where the help centre said so. */
  edition?: Edition | null;
  /** Nothing on its page says that it ended there. */
  mayGoOn?: true;
}

/** An edition of a page, as the help centre names it: its value is sent back under `header` to ask for a newer one. */
export interface Edition {
  header: 'If-None-Match' | 'If-Modified-Since';
  value: string;
}

/** Why a page could not be read. */
export type PageFault =
  /** nothing, or nothing but blanks */
  | 'empty'
  /** bytes of no charset that we know */
  | 'undecodable'
  /** beyond what we care to read (bytes, depth or nodes) */
  | 'too-big'
  /** it ends before its end */
  | 'cut'
  /** a login page, a captive portal, an error page: nothing of what was asked for is in it */
  | 'not-help'
  /** it is another service's */
  | 'other-service';

/** Why a page could not be had. */
export type FetchFault =
  /** no network, or nobody answered in time */
  | 'offline'
  /** its turn came too late for whoever waits, behind others that we ask it; what comes is kept */
  | 'slow'
  /** the browser doesn't let us ask this host */
  | 'no-access'
  /** it was asked too much or can't answer now (429, 5xx); see `retryAfter` */
  | 'busy'
  /** it isn't there any more (404, 410) */
  | 'gone'
  /** it led elsewhere, or is no page at all */
  | 'not-help';

export type HelpFault = PageFault | FetchFault;

/**
 * A page's content, or why there is none. Reading a page never throws.
 * `mayGoOn`: all that was read is whole, but nothing says that the page ended there, so that more may have followed.
 */
export type Read<T, F extends HelpFault = PageFault> =
  | { ok: true; value: T; mayGoOn?: true }
  | { ok: false; error: { code: F } };

/** A failed `Read`. */
export const fault = <F extends HelpFault>(code: F): { ok: false; error: { code: F } } => ({
  ok: false,
  error: { code },
});

/** Ways of sorting a listing: 정확도, 최신, 조회. */
export type HelpSort = 'relevance' | 'newest' | 'views';

/** What to look for in the help centre. */
export interface HelpSearch {
  query: string;
  sort: HelpSort;
  /** Numbers of a category and of a sub-category; empty for all. */
  category: string;
  subcategory: string;
  /** From 1. */
  page: number;
}
