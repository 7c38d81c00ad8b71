import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/search/build-segment';
import { fromPieces, toPieces } from '../../../utils/storage/segment-pieces';
import { documentOf } from '../search/small-index';

const segmentOf = (count: number) =>
  buildSegment(
    Array.from({ length: count }, (_, at) => documentOf(`market/${at}`, `반품 배송비 ${at} ${'교환'.repeat(at % 40)}`)),
  );
const SMALL = segmentOf(3);
const LARGE = segmentOf(900);

describe('a segment in pieces', () => {
  it('is one where it is small, and put together what it was', () => {
    const pieces = toPieces('market', 0, SMALL);
    expect(pieces).toHaveLength(1);
    expect(fromPieces(pieces)).toEqual([SMALL]);
  });

  it('has no piece that the browser lays aside, as long as no field alone is larger', () => {
    const pieces = toPieces('market', 2, LARGE);
    expect(pieces.length).toBeGreaterThan(2);
    for (const { at, piece, of, fields } of pieces) {
      expect([at, of, pieces[piece]?.fields]).toEqual([2, pieces.length, fields]);
      const bytes = serialize(fields).length;
      expect(Object.keys(fields).length === 1 || bytes < 64_000).toBe(true);
    }
  });

  it('is several where there are several', () => {
    const pieces = [SMALL, LARGE, SMALL].flatMap((segment, at) => toPieces('market', at, segment));
    expect(fromPieces(pieces)).toEqual([SMALL, LARGE, SMALL]);
  });

  const pieces = [LARGE, SMALL].flatMap((segment, at) => toPieces('market', at, segment));
  it.each([
    ['all', []],
    ['the first piece', pieces.slice(1)],
    ['a piece in between', pieces.toSpliced(1, 1)],
    ['the last piece of one that is followed by another', pieces.toSpliced(pieces.length - 2, 1)],
    ['the first segment', pieces.slice(-1)],
    ['a segment in between', [...toPieces('market', 0, SMALL), ...toPieces('market', 2, SMALL)]],
    ['how many pieces there are', pieces.map((row) => ({ ...row, of: 0 }))],
  ])('is none where %s is lost', (_, rows) => {
    expect(fromPieces(rows)).toBeUndefined();
  });
});
