/** What every message is answered with, and the failures that a seller may meet. */

/** Codes of expected failures. `components/app/language.ts` has a sentence for each. */
export type ErrorCode =
  /** nobody answered, even after a second try */
  | 'no-answer'
  /** the other side is of another build: the page has to be loaded again */
  | 'version'
  /** the sender may not ask this, or the question is malformed */
  | 'refused'
  /** what was asked for isn't in the content */
  | 'not-found'
  /** the tab has no seller centre page that could do this */
  | 'no-page'
  /** the content could not be opened, or isn't there */
  | 'storage'
  /** the browser has no room left for what was to be stored; what was there is untouched */
  | 'full'
  /** a file that isn't ours, or is damaged: nothing of it was taken in */
  | 'bad-file'
  /** a file beyond what we care to read */
  | 'big-file'
  /** the help centre could not be reached */
  | 'help-offline'
  /** the help centre's answer is late; what comes is kept */
  | 'help-slow'
  /** the browser doesn't let us ask the help centre */
  | 'help-no-access'
  /** the help centre asks to wait */
  | 'help-busy'
  /** the help centre has taken the article down */
  | 'help-gone'
  /** the help centre answered something that we can't read */
  | 'help-unreadable'
  /** the browser keeps extensions out of the site */
  | 'site-closed'
  /** anything that we did not expect; logged once, without page data */
  | 'unexpected';

export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode } };

/** An expected failure: handlers throw it, the router turns it into an answer, the client throws it again. */
export class GiljabiError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'GiljabiError';
    this.code = code;
  }
}
