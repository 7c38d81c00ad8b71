import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/search/build-segment';
import type { Segment } from '../../../utils/search/segment';
import { packSynonyms } from '../../../utils/search/synonyms';
import { fromPieces, SYNONYMS_AT, toPieces } from '../../../utils/storage/search-pieces';
import { documentOf } from '../search/small-index';

const segmentOf = (count: number) =>
  buildSegment(
    Array.from({ length: count }, (_, at) => documentOf(`market/${at}`, `반품 배송비 ${at} ${'교환'.repeat(at % 40)}`)),
  );
const SMALL = segmentOf(3);
const LARGE = segmentOf(900);
const SYNONYMS = packSynonyms([{ say: ['회수'], mean: ['수거'], weight: 0.9 }]);

const piecesOf = (...segments: Segment[]) => [
  ...toPieces('market', SYNONYMS_AT, SYNONYMS),
  ...segments.flatMap((segment, at) => toPieces('market', at, segment)),
];

describe('an index in pieces', () => {
  it('is put together what it was', () => {
    for (const segments of [[SMALL], [LARGE], [SMALL, LARGE, SMALL]]) {
      expect(fromPieces(structuredClone(piecesOf(...segments)))).toEqual({ synonyms: SYNONYMS, segments });
    }
  });

  it('has no piece that the browser lays aside, as long as no field alone is larger', () => {
    const pieces = toPieces('market', 2, LARGE);
    expect(pieces.length).toBeGreaterThan(2);
    for (const { at, piece, of, fields } of pieces) {
      expect([at, of, pieces[piece]?.fields]).toEqual([2, pieces.length, fields]);
      expect(Object.keys(fields).length === 1 || serialize(fields).length < 64_000).toBe(true);
    }
  });

  const pieces = piecesOf(LARGE, SMALL);
  it.each([
    ['all', []],
    ['what holds for all segments', pieces.slice(1)],
    ['everything else', pieces.slice(0, 1)],
    ['the first piece of a segment', pieces.toSpliced(1, 1)],
    ['a piece in between', pieces.toSpliced(2, 1)],
    ['the last piece of one that is followed by another', pieces.toSpliced(pieces.length - 2, 1)],
    ['a segment in between', [...piecesOf(SMALL), ...toPieces('market', 2, SMALL)]],
    ['how many pieces there are', pieces.map((row) => ({ ...row, of: 0 }))],
    ['the form', piecesOf({ ...SMALL, version: 0 })],
  ])('is none where %s is lost', (_, rows) => {
    expect(fromPieces(rows)).toBeUndefined();
  });
});
