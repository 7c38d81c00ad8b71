/** From a page's bytes to its text, or nothing: half-decoded text would be stored and shown as help. */
import { fault, type Read } from '../../types';

/** Most bytes of a page that we read; reliability rule H9. */
export const MAX_BYTES = 1_000_000;
/** Where a page may state its charset, in bytes from its start; twice what the HTML standard asks for. */
const HEAD_BYTES = 2048;
/** A charset stated in a Content-Type header or in a `<meta>`. */
const STATED = /charset\s*=\s*["']?\s*([\w-]+)/i;
const META = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i;

const MARKS: [charset: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array, charset: string, options?: TextDecodeOptions): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, options);
  } catch {
    return null;
  }
}

/** The charset by its standard name; unknown ones count as not stated. */
function nameOf(charset: string | undefined): string | null {
  try {
    return charset ? new TextDecoder(charset).encoding : null;
  } catch {
    return null;
  }
}

/** UTF-8 with a flaw reads as EUC-KR without one now and then; read as UTF-8 it has more Hangul than flaws. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return (text.match(/[가-힣]/g)?.length ?? 0) > (text.match(/\ufffd/g)?.length ?? 0);
}

/** What servers and pages say without having looked. */
const THOUGHTLESS = new Set(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']);

/** Text without the traces of a broken decoding: no U+FFFD, no half of a surrogate pair. */
export const isClean = (text: string): boolean => !/\ufffd|\p{Cs}/u.test(text);

/**
 * Decodes a page strictly. Korean text in EUC-KR is never valid UTF-8 for long, so bytes are believed before words: a
 * page that calls itself EUC-KR and is UTF-8 would decode to other letters without a single error.
 *
 * @param bytes the page as it came, at most {@link MAX_BYTES}
 * @param contentType the `Content-Type` header, where there is one
 * @returns the text; `empty`, `too-big`, `cut` for UTF-8 that ends inside a letter, or `undecodable` when neither a byte
 * order mark, UTF-8 nor EUC-KR (CP949) reads it without a flaw, or the page says that it is yet something else
 */
export function decodePage(bytes: Uint8Array, contentType?: string | null): Read<string> {
  if (bytes.length === 0) return fault('empty');
  if (bytes.length > MAX_BYTES) return fault('too-big');
  const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  const text = decode(bytes, mark?.[0] ?? 'utf-8');
  if (text === null && decode(bytes, mark?.[0] ?? 'utf-8', { stream: true }) !== null) return fault('cut');
  return finish(text ?? (mark ? null : decodeKorean(bytes, contentType)));
}

function finish(text: string | null): Read<string> {
  if (text === null || !isClean(text)) return fault('undecodable');
  return text.trim() === '' ? fault('empty') : { ok: true, value: text };
}

function decodeKorean(bytes: Uint8Array, contentType?: string | null): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const stated = nameOf(STATED.exec(contentType ?? '')?.[1]) ?? nameOf(META.exec(head)?.[1]);
  const isKorean = stated === null || stated === 'euc-kr' || THOUGHTLESS.has(stated);
  return isKorean && !isDamagedUtf8(bytes) ? decode(bytes, 'euc-kr') : null;
}
