/**
 * A segment as the database keeps it: in pieces. Chromium lays a value of more than 64 KiB aside in a file of its own,
 * and reading that takes several turns of a thread which has a screen to draw; pieces come with the answer itself.
 */
import type { Packed } from '../search/packed';
import { isReadable } from '../search/search-index';
import type { Segment } from '../search/segment';
import type { SearchPieceRow } from './schema';

/** Bytes of a piece, as far as fields can be kept apart; well below what is laid aside. */
const MOST = 48_000;

type Field = Segment[keyof Segment];

/** Takes a segment apart. @param at its place among the centre's segments */
export function toPieces(center: string, at: number, segment: Segment): SearchPieceRow[] {
  const pieces: [string, Field][][] = [[]];
  let size = 0;
  for (const field of Object.entries(segment) as [string, Field][]) {
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
 * Puts a centre's segments together.
 * @param rows in the order of their key
 * @returns nothing where there are none, where a piece is lost, or where one is not of this build's form
 */
export function fromPieces(rows: SearchPieceRow[]): Segment[] | undefined {
  const segments: Segment[] = [];
  for (let first = 0; first < rows.length; ) {
    const of = rows[first]?.of ?? 0;
    const own = rows.slice(first, first + of);
    const isWhole =
      of > 0 && own.length === of && own.every(({ at, piece }, place) => at === segments.length && piece === place);
    const segment = Object.assign({}, ...own.map(({ fields }) => fields));
    if (!isWhole || !isReadable(segment)) return undefined;
    segments.push(segment);
    first += of;
  }
  return segments.length > 0 ? segments : undefined;
}

const LATIN1 = /^[\0-\xff]*$/;

/** About what a field takes when it is stored. */
function bytesOf(field: Field): number {
  if (typeof field === 'number') return 8;
  if (ArrayBuffer.isView(field)) return field.byteLength;
  const { text, starts }: Packed = field;
  return text.length * (LATIN1.test(text) ? 1 : 2) + starts.byteLength;
}
