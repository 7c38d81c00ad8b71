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

  /** What may stand in a field that is not of its kind. */
  const wrong = [undefined, null, 0, '', [], {}, { text: 'a' }, { starts: new Uint32Array(1) }, new Float32Array(1)];
  const spoilt = [...wrong, { text: '', starts: new Uint32Array(0) }, { text: '', starts: [0] }];

  it.each(Object.keys(SMALL))('is none where the field %s of a segment is lost or of another kind', (name) => {
    for (const field of spoilt) {
      const rows = piecesOf(LARGE, SMALL);
      (rows.at(-1)?.fields as Record<string, unknown>)[name] = field;
      expect(fromPieces(rows)).toBeUndefined();
    }
    const { [name as keyof Segment]: _, ...others } = SMALL;
    expect(fromPieces(piecesOf(LARGE, others as Segment))).toBeUndefined();
  });

  it.each(Object.keys(SYNONYMS))('is none where %s of the synonyms is lost or of another kind', (name) => {
    for (const field of spoilt) {
      const rows = piecesOf(SMALL);
      (rows[0]?.fields as Record<string, unknown>)[name] = field;
      expect(fromPieces(rows)).toBeUndefined();
    }
  });

  it('is none where its rows have no fields at all', () => {
    const rows = piecesOf(SMALL).map(({ fields: _, ...row }) => row as ReturnType<typeof piecesOf>[number]);
    expect(fromPieces(rows)).toBeUndefined();
  });

  it('is one, whatever the width of its numbers and without a single synonym', () => {
    const wide = { ...SMALL, phrases: Uint32Array.from(SMALL.phrases) };
    const rows = [...toPieces('market', SYNONYMS_AT, packSynonyms([])), ...toPieces('market', 0, wide)];
    expect(fromPieces(rows)?.segments).toEqual([wide]);
  });
});
