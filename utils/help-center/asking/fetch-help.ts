/** One GET to the help centre: who it is that asks is nowhere in it, and nothing that isn't a whole page comes back. */
import { within } from '../../messaging/patience';
import { MAX_BYTES } from '../reading/page/decode-page';
import type { Edition, FetchFault } from '../types';
import { readRetryAfter } from './retry-after';

/** Head and body together (reliability F14): below the 30 s after which a browser would end it for us. Milliseconds. */
export const PATIENCE = 15_000;

/** A page as it came. */
export interface HelpPage {
  bytes: Uint8Array;
  contentType: string;
  edition: Edition | null;
}

/** Why there is none. */
export interface FetchFailure {
  code: FetchFault | 'too-big';
  /** `busy`: how long the help centre asks to be left alone. Milliseconds. */
  retryAfter?: number;
  /** `busy`: we asked too much (429), and not just now something is out of order. */
  tooMany?: boolean;
}

/** `null`: still the edition that we have. */
export type Fetched = { ok: true; value: HelpPage | null } | { ok: false; error: FetchFailure };

export interface FetchPorts {
  fetch: typeof globalThis.fetch;
  /** Whether the browser grants us an origin. */
  mayAsk: (origin: string) => Promise<boolean>;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * Asks for one page. Never throws.
 *
 * The browser's own cache stays out of it: it would keep a garbled answer under the name of a good edition, and show it
 * again for ever.
 * @param address of the help centre, made by `addresses.ts`
 * @param have the edition that we hold and trust; none asks for the page in any case
 */
export async function fetchHelp(address: string, ports: FetchPorts, have: Edition | null = null): Promise<Fetched> {
  const stop = new AbortController();
  try {
    return await within(PATIENCE, askFor(address, have, stop.signal, ports));
  } catch {
    // No network, no such host, TLS, a connection that broke off, or nobody answered in time: all the same to us.
    return failed('offline');
  } finally {
    stop.abort();
  }
}

async function askFor(
  address: string,
  have: Edition | null,
  signal: AbortSignal,
  { fetch, mayAsk, now }: FetchPorts,
): Promise<Fetched> {
  // Before the request, not after its failure: without the grant Firefox would name the profile in `Origin` (bug 1405971).
  if (!(await mayAsk(new URL(address).origin))) return failed('no-access');
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: have ? { [have.header]: have.value } : {},
    redirect: 'follow',
    signal,
  });
  const { status, headers } = response;
  if (!isSamePage(response.url, address)) return failed('not-help');
  if (status === 404 || status === 410) return failed('gone');
  if (status === 429 || status >= 500) {
    const retryAfter = readRetryAfter(headers.get('retry-after'), now());
    return {
      ok: false,
      error: { code: 'busy', tooMany: status === 429, ...(retryAfter !== undefined && { retryAfter }) },
    };
  }
  if (status === 304 && have) return { ok: true, value: null };
  const contentType = headers.get('content-type') ?? '';
  if (status !== 200 || !PAGE_TYPE.test(contentType)) return failed('not-help');
  const bytes = await readBytes(response);
  return bytes ? { ok: true, value: { bytes, contentType, edition: editionOf(headers) } } : failed('too-big');
}

/** The mark of the page, else its date; a page with neither is asked for whole each time. */
function editionOf(headers: Headers): Edition | null {
  const mark = headers.get('etag');
  if (mark) return { header: 'If-None-Match', value: mark };
  const date = headers.get('last-modified');
  return date ? { header: 'If-Modified-Since', value: date } : null;
}

const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\s*(?:;|$)/i;

const failed = (code: FetchFailure['code']): Fetched => ({ ok: false, error: { code } });

/** A redirect may tidy the parameters; another host, no TLS or another path is another page (a login, a portal). */
function isSamePage(final: string, asked: string): boolean {
  if (!URL.canParse(final)) return false;
  const [there, here] = [new URL(final), new URL(asked)];
  return there.origin === here.origin && there.pathname === here.pathname;
}

/** The body as far as we care to read; `null` when it is longer. */
async function readBytes({ body }: Response): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // A reader, because older browsers can't iterate a stream. What is left unread ends with the request's signal.
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MAX_BYTES) return null;
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
