/**
 * A centre's index as the database keeps it: in pieces. Chromium lays a value of more than 64 KiB aside in a file of its
 * own, and reading that takes several turns of a thread which has a screen to draw; pieces come with the answer itself.
 */
import type { Packed } from '../search/packed';
import { isReadable, isReadableSynonyms } from '../search/readable';
import type { Segment } from '../search/segment';
import type { PackedSynonyms } from '../search/synonyms';
import type { SearchPieceRow } from './schema';

/** The index of a centre. */
export interface CenterIndex {
  segments: Segment[];
  synonyms: PackedSynonyms;
}

/** Where the synonyms stand among the segments. */
export const SYNONYMS_AT = -1;

/** Bytes of a piece, as far as fields can be kept apart; well below what is laid aside. */
const MOST = 48_000;

type Field = number | Packed | ArrayBufferView;

/** Takes a segment, or the synonyms, apart. @param at which of them it is, as rows have it */
export function toPieces(center: string, at: number, whole: Segment | PackedSynonyms): SearchPieceRow[] {
  const pieces: [string, Field][][] = [[]];
  let size = 0;
  for (const field of Object.entries(whole) as [string, Field][]) {
    const more = bytesOf(field[1]);
    if (size > 0 && size + more > MOST) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(field);
    size += more;
  }
  return pieces.map((fields, piece) => ({ center, at, piece, of: pieces.length, fields: Object.fromEntries(fields) }));
}

/**
 * Puts a centre's index together.
 * @param rows in the order of their key
 * @returns nothing where there is none, where a piece or a field is lost, or where it is not of this build's form
 */
export function fromPieces(rows: SearchPieceRow[]): CenterIndex | undefined {
  const wholes: unknown[] = [];
  for (let first = 0; first < rows.length; ) {
    const of = rows[first]?.of ?? 0;
    const own = rows.slice(first, first + of);
    const expected = SYNONYMS_AT + wholes.length;
    if (of < 1 || own.length < of) return undefined;
    if (!own.every(({ at, piece }, place) => at === expected && piece === place)) return undefined;
    wholes.push(Object.assign({}, ...own.map(({ fields }) => fields)));
    first += of;
  }
  const [synonyms, ...segments] = wholes;
  if (!isReadableSynonyms(synonyms) || segments.length === 0 || !segments.every(isReadable)) return undefined;
  return { synonyms, segments };
}

const LATIN1 = /^[\0-\xff]*$/;

/** About what a field takes when it is stored. */
function bytesOf(field: Field): number {
  if (typeof field === 'number') return 8;
  if (ArrayBuffer.isView(field)) return field.byteLength;
  const { text, starts } = field;
  return text.length * (LATIN1.test(text) ? 1 : 2) + starts.byteLength;
}
