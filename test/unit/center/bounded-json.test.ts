import { createGzip, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { takeBytes, unpack } from '../../../utils/center/bounded-bytes';
import { JSON_LIMITS, readJson } from '../../../utils/center/bounded-json';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readJson(bytesOf(text));
const fault = (code: string) => ({ ok: false, error: { code } });
const KEYS = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

/** A stream that makes its pieces when they are asked for, and counts them. */
function endless(piece: Uint8Array, pieces: number) {
  const made = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (made.bytes >= piece.length * pieces) return controller.close();
        made.bytes += piece.length;
        controller.enqueue(piece);
      },
      cancel() {
        made.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, made };
}

/** A gzip of one gigabyte of blanks, which is about one megabyte. */
async function makeBomb(): Promise<Uint8Array> {
  const gzip = createGzip();
  const parts: Uint8Array[] = [];
  gzip.on('data', (part: Uint8Array) => parts.push(part));
  const piece = new Uint8Array(16_000_000).fill(32);
  for (let bytes = 0; bytes < 1_000_000_000; bytes += piece.length) {
    if (!gzip.write(piece)) await new Promise((resolve) => gzip.once('drain', resolve));
  }
  await new Promise<void>((resolve) => gzip.end(resolve));
  return Buffer.concat(parts);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(KEYS);
});

describe('plain JSON', () => {
  it.each(['{}', '[]', 'null', '1', '"글"', ' {"a": [1, {"b": "x:y{}[]\\"\\\\"}]} ', '{"a":{"a":1},"b":[{"a":2}]}'])(
    '%s is read',
    async (text) => {
      expect(await read(text)).toEqual({ ok: true, value: JSON.parse(text) });
    },
  );

  it('any value is read as JSON.parse reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 20 }), fc.nat(3), async (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(await read(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('any bytes give a value or a code, and no exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.boolean(), async (bytes, packed) => {
        const result = await readJson(packed ? Uint8Array.from([0x1f, 0x8b, 8, 0, ...bytes]) : bytes);
        expect(result.ok || typeof result.error.code).toBeTruthy();
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['half of an object', '{"a":1'],
    ['words', 'hello'],
    ['two values', '{} {}'],
    ['a comment', '{} // x'],
    ['a string without an end', '"abc\\'],
    ['closed brackets', ']]]'],
  ])('%s is none', async (_, text) => {
    expect(await read(text)).toEqual(fault('not-json'));
  });

  it.each([
    ['a lone byte', [0x22, 0xff, 0x22]],
    ['EUC-KR', [0x22, 0xb0, 0xa1, 0x22]],
    ['a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a character cut in two', [0x22, 0xea, 0xb0, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('%s is no UTF-8', async (_, bytes) => {
    expect(await readJson(Uint8Array.from(bytes))).toEqual(fault('not-json'));
  });
});

describe('keys', () => {
  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '[{"b":{"a":1,"c":[],"a":{}}}]',
    '{"a":{"x":1,"y":2},"a":3}',
    '{"__proto__":1,"__proto__":2}',
    '{"":1,"":2}',
  ])('given twice in one object are refused: %s', async (text) => {
    expect(await read(text)).toEqual(fault('duplicate-key'));
  });

  it('given twice are found wherever they are', async () => {
    const key = fc.constantFrom('a', 'b', 'c', '__proto__', '한', '"', ':');
    const { value } = fc.letrec<{ value: string; object: string }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.constantFrom('1', '":{"', '[]'), tie('object')),
      object: fc
        .array(fc.tuple(key, tie('value')), { maxLength: 4 })
        .map((pairs) => `{${pairs.map(([name, inner]) => `${JSON.stringify(name)}:${inner}`).join()}}`),
    }));
    /** Whether writing the parsed value again gives the same text: a lost key shows. */
    const whole = (text: string) => JSON.stringify(JSON.parse(text)).length === text.length;
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        expect((await read(text)).ok).toBe(whole(text));
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s is a plain one, and a schema leaves it out', async (key) => {
    const result = await read(`{"${key}":{"gained":true,"prototype":{"gained":true}},"a":1}`);
    expect(result.ok && Object.hasOwn(result.value as object, key)).toBe(true);
    expect(result.ok && z.parse(z.object({ a: z.int() }), result.value)).toEqual({ a: 1 });
    expect(({} as { gained?: boolean }).gained).toBeUndefined();
  });
});

describe('what only a schema can tell', () => {
  const Shape = z.strictObject({ a: z.number() });
  it.each(['{"a":1e309}', '{"a":-1e309}', '{"a":"1"}', '{"a":null}', '{"a":[1]}', '{"a":1,"b":2}', '[]', '{}'])(
    '%s is told by it',
    async (text) => {
      const result = await read(text);
      expect(result.ok && z.safeParse(Shape, result.value).success).toBe(false);
    },
  );
});

describe('depth', () => {
  const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

  it('is read up to 64', async () => {
    expect((await read(nested(64))).ok).toBe(true);
    expect(await read(nested(65))).toEqual(fault('too-deep'));
  });

  it.each([
    ['lists', nested(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['brackets that never close', '['.repeat(100_000)],
    ['a million', nested(1_000_000)],
  ])('of 100,000 %s is refused before anybody parses it', async (_, text) => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(await read(text)).toEqual(fault('too-deep'));
    expect(parse).not.toHaveBeenCalled();
  });

  it('of brackets in a string is none', async () => {
    expect((await read(JSON.stringify(nested(100)))).ok).toBe(true);
  });
});

describe('size', () => {
  it('beyond the limit is refused before anybody parses it', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(await readJson(new Uint8Array(JSON_LIMITS.bytes + 1).fill(32))).toEqual(fault('too-big'));
    expect(parse).not.toHaveBeenCalled();
  });

  it('of 100 MB is no further read than to the limit', async () => {
    const { stream, made } = endless(new Uint8Array(100_000).fill(32), 1_000);
    expect(await readJson(stream)).toEqual(fault('too-big'));
    expect(made).toEqual({ bytes: JSON_LIMITS.bytes + 100_000, cancelled: true });
  });

  it('up to the limit is read, from a stream too', async () => {
    const limits = { ...JSON_LIMITS, bytes: 9 };
    const pieces = [bytesOf('{"a":"'), bytesOf('b"}')];
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    expect(await readJson(stream, limits)).toEqual({ ok: true, value: { a: 'b' } });
    expect(await readJson(bytesOf('{"a":"b"}'), limits)).toEqual({ ok: true, value: { a: 'b' } });
    expect(await readJson(bytesOf('{"a":"bc"}'), limits)).toEqual(fault('too-big'));
  });

  it('a stream that breaks off is damaged', async () => {
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('cut')) });
    expect(await readJson(stream)).toEqual(fault('damaged'));
  });
});

describe('gzip', () => {
  const text = JSON.stringify({ pins: Array.from({ length: 200 }, (_, at) => ({ id: `a-${at}`, at })) });
  const gzip = gzipSync(text);
  const changed = (at: number) => gzip.map((byte, index) => (index === gzip.length + at ? byte ^ 1 : byte));

  it('is read as what is in it', async () => {
    expect(await readJson(gzip)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it.each([
    ['with a wrong checksum', changed(-6)],
    ['with a wrong length', changed(-2)],
    ['cut at its end', gzip.subarray(0, -1)],
    ['cut in its middle', gzip.subarray(0, 200)],
    ['of two bytes', gzip.subarray(0, 2)],
    ['with something after it', Buffer.concat([gzip, bytesOf('garbage')])],
    ['with a lot after it', Buffer.concat([gzip, new Uint8Array(100_000)])],
    ['twice', Buffer.concat([gzip, gzip])],
  ])('%s is damaged', async (_, bytes) => {
    expect(await readJson(bytes)).toEqual(fault('damaged'));
  });

  it('with any byte wrong is the same value or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(gzip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const result = await readJson(gzip.map((byte, index) => (index === at ? byte ^ flip : byte)));
        if (result.ok) expect(result.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('in a gzip is no JSON', async () => {
    expect(await readJson(gzipSync(gzip))).toEqual(fault('not-json'));
  });

  it('may become a hundred times as long, and no longer', async () => {
    const blanks = gzipSync(' '.repeat(100_000));
    expect(blanks.length * JSON_LIMITS.ratio).toBeLessThan(100_000);
    expect(await readJson(blanks)).toEqual(fault('too-big'));
    expect(await readJson(blanks, { ...JSON_LIMITS, ratio: 2_000 })).toEqual(fault('not-json'));
  });

  it('of a gigabyte in a megabyte is given up at the limit, with little held', { timeout: 60_000 }, async () => {
    const bomb = await makeBomb();
    expect(bomb.length).toBeGreaterThan(900_000);
    for (const source of [bomb, endless(bomb, 1).stream]) {
      const unpacked = countUnpacked();
      expect(await readJson(source)).toEqual(fault('too-big'));
      // What was held, and what lay ready: with the bomb itself below the 64 MB of reliability.md (H13).
      expect(unpacked()).toBeGreaterThan(JSON_LIMITS.bytes);
      expect(unpacked()).toBeLessThan(20_000_000);
    }
  });

  it('of a gigabyte is handed to the decompressor no further than needed', async () => {
    const bomb = gzipSync(new Uint8Array(100_000_000));
    const given = vi.spyOn(Uint8Array.prototype, 'slice');
    expect(await unpack(bomb, 1_000_000)).toEqual(fault('too-big'));
    const pieces = given.mock.results.map(({ value }) => (value as Uint8Array).length);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(4096);
    expect(pieces.length).toBeLessThan(10);
  });
});

it('a stream that is given up may fail to be cancelled', async () => {
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => Promise.reject(new Error('no')),
  });
  expect(await takeBytes(stream, 5)).toEqual(fault('too-big'));
});

/** Counts the bytes that decompressors give out from now on, read or not. */
function countUnpacked(): () => number {
  let bytes = 0;
  const Original = DecompressionStream;
  vi.stubGlobal(
    'DecompressionStream',
    class {
      readonly writable;
      readonly readable;
      constructor(format: CompressionFormat) {
        const unpacking = new Original(format);
        this.writable = unpacking.writable;
        const count = new TransformStream<Uint8Array, Uint8Array>({
          transform(part, controller) {
            bytes += part.byteLength;
            controller.enqueue(part);
          },
        });
        this.readable = unpacking.readable.pipeThrough(count);
      }
    },
  );
  return () => bytes;
}
