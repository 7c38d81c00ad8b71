/** Bytes that somebody else made, as far as a limit: a longer source is never read to its end, nor held. */

/** Why there are no bytes. */
export type BytesFault =
  /** more than the limit, packed or unpacked */
  | 'too-big'
  /** it ends before its end, its checksum is wrong, or something follows it */
  | 'damaged';

export type BytesRead = { ok: true; value: Uint8Array } | { ok: false; error: { code: BytesFault } };

/** First bytes of a gzip file (RFC 1952, 2.3.1). */
const GZIP = [0x1f, 0x8b];

/**
 * How much is handed to the decompressor at once. Browsers unpack one piece whole before anybody can count it, and
 * deflate packs at most 1032:1, so a piece can't become more than 4 MB. Bytes.
 */
const PIECE = 4096;

export const isGzip = (bytes: Uint8Array) => GZIP.every((byte, at) => bytes[at] === byte);

/**
 * Reads a stream to its end.
 * @param most bytes; a longer stream is cancelled right there
 * @returns all of it, or why not; it never throws
 */
export async function takeBytes(source: ReadableStream<Uint8Array>, most: number): Promise<BytesRead> {
  const reader = source.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.byteLength;
      if (length > most) {
        reader.cancel().catch(() => {});
        return { ok: false, error: { code: 'too-big' } };
      }
      parts.push(part.value);
    }
  } catch {
    return { ok: false, error: { code: 'damaged' } };
  }
  return { ok: true, value: join(parts, length) };
}

/**
 * Unpacks a gzip file.
 * @param most bytes of what comes out
 * @returns what was packed, or why not; it never throws
 */
export function unpack(gzip: Uint8Array, most: number): Promise<BytesRead> {
  return takeBytes(inPieces(gzip).pipeThrough(new DecompressionStream('gzip')), most);
}

/** Bytes as a stream that hands out a piece only when it is asked for one. */
function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + PIECE));
        at += PIECE;
      },
    },
    { highWaterMark: 0 },
  );
}

function join(parts: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
