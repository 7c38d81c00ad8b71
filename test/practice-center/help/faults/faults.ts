/** What can go wrong with an answer. A fault never changes what is true, only what is answered. */

/** Every fault with the ways it can take; where none is asked for, chance picks one of them. */
export const FAULTS = {
  /** the connection ends before the answer, or in the middle of its body */
  drop: ['before', 'body'],
  /** a status and a line of text; 429 comes with `Retry-After` */
  error: [500, 502, 503, 429],
  /** the answer comes late, or halts halfway; it is the right one */
  slow: ['delay', 'stall'],
  /**
   * cut: ends at some byte, with a `Content-Length` that fits; mojibake: UTF-8 read as Latin-1; replacement: letters
   * lost to U+FFFD; half: valid HTML with half of the content
   */
  garbled: ['cut', 'mojibake', 'replacement', 'half'],
  /** an article of service 215, with its label on the page or bare; for a listing, rows of all services */
  wrongService: ['labelled', 'bare', 'mixed'],
  /** a listing's row stands twice: on its page, or on this page and the one before */
  duplicate: ['page', 'pages'],
  /** a login page, 200 */
  login: ['page'],
  /** a captive portal: sent to another host, or its page at our address */
  portal: ['redirect', 'page'],
  /** a notice, with 200 or 503 */
  maintenance: [200, 503],
  /** 200 without a body */
  empty: ['body'],
  /** 200 and an error as JSON */
  json: ['body'],
  /** the listing changed since the page before: one row has gone to a page already read, or the last one comes again */
  moved: ['lost', 'again'],
} as const;

export type FaultName = keyof typeof FAULTS;
export type How<Name extends FaultName> = (typeof FAULTS)[Name][number];

/** Pages of the help centre that faults befall; style sheets and 404s come as they are. */
export type PageKind = 'listing' | 'article' | 'category';

export interface FaultSetting<Name extends FaultName = FaultName> {
  /** from 0 to 1; 1 by default */
  chance?: number;
  /** instead of chance: which requests for an address, counted from 1 */
  times?: readonly number[];
  /** only for these pages, or for addresses (path and query) like this */
  only?: PageKind | RegExp;
  how?: How<Name>;
  /** slow: how long; 300 by default, Infinity for ever */
  ms?: number;
  /** error, maintenance: seconds, or a date two seconds away; for 429 it is 1 by default */
  retryAfter?: number | 'date';
  /** portal: where it sends; by default a host that doesn't exist */
  to?: string;
}

/** Faults that are switched on, each with its chance or its setting. */
export type Faults = {
  [Name in FaultName]?: number | FaultSetting<Name>;
} & {
  /** How often in a row an address is answered wrongly by chance, so that whoever tries again gets there; 2 by default. */
  atMost?: number;
};

/** A fault that befalls one request. */
export type Drawn = {
  [Name in FaultName]: { name: Name; how: How<Name>; setting: FaultSetting<Name> };
}[FaultName];
