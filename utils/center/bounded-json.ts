/** JSON that somebody else made, plain or gzipped: a value, or why there is none. Nothing in it can make this throw. */
import { type BytesFault, type BytesRead, isGzip, takeBytes, unpack } from './bounded-bytes';
import { membersOf, outlineOf } from './json-outline';

/** Why there is no value. */
export type JsonFault =
  | BytesFault
  /** no UTF-8, or no JSON; a gzip inside a gzip is neither */
  | 'not-json'
  /** nests deeper than the limit */
  | 'too-deep'
  /** an object has a key twice: which of the two was meant, nobody knows */
  | 'duplicate-key';

export type JsonRead = { ok: true; value: unknown } | { ok: false; error: { code: JsonFault } };

/** How much is read before a source is refused. */
export interface JsonLimits {
  /** Of the source, and of what it unpacks to. */
  bytes: number;
  /** Unpacked bytes for a packed one. */
  ratio: number;
  /** Brackets inside brackets. */
  depth: number;
}

/**
 * Half of the 20 MB that reliability.md (H13) allows a gzip to become: so much JSON is read in the 200 ms of H12, more is
 * not. Nothing that we read packs better than 20:1, or nests deeper than a dozen.
 */
export const JSON_LIMITS: JsonLimits = { bytes: 10_000_000, ratio: 100, depth: 64 };

/**
 * Reads JSON. Keys like `__proto__` become plain keys of their object, as `JSON.parse` makes them, and 1e309 becomes
 * Infinity: a schema has to look at the value before anybody uses it.
 * @returns the value, or a code; it never throws
 */
export async function readJson(
  source: Uint8Array | ReadableStream<Uint8Array>,
  limits: JsonLimits = JSON_LIMITS,
): Promise<JsonRead> {
  const raw = source instanceof Uint8Array ? ofSize(source, limits.bytes) : await takeBytes(source, limits.bytes);
  if (!raw.ok) return raw;
  const bytes = isGzip(raw.value)
    ? await unpack(raw.value, Math.min(limits.bytes, raw.value.length * limits.ratio))
    : raw;
  return bytes.ok ? parse(bytes.value, limits.depth) : bytes;
}

const ofSize = (bytes: Uint8Array, most: number): BytesRead =>
  bytes.length > most ? { ok: false, error: { code: 'too-big' } } : { ok: true, value: bytes };

function parse(bytes: Uint8Array, deepest: number): JsonRead {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Not every browser's parser stands any depth, and a walk through the value wouldn't either.
    const { depth, members } = outlineOf(text);
    if (depth > deepest) return { ok: false, error: { code: 'too-deep' } };
    const value: unknown = JSON.parse(text);
    if (membersOf(value) < members) return { ok: false, error: { code: 'duplicate-key' } };
    return { ok: true, value };
  } catch {
    return { ok: false, error: { code: 'not-json' } };
  }
}
