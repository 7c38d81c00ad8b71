/** Which place in a page's rows has their titles. */
import type { Label } from '../page/label-text';
import { contains, type PageElement, type PageNode } from '../page/page-tree';
import type { Piece } from '../page/pieces';
import { isQuestion, TITLE_CLASS } from '../page/words';
import type { LabelHints } from './row-label';

export interface RowHints extends LabelHints {
  /** The article that an element links to, or `null`. */
  idOf: (element: PageElement) => string | null;
}

export interface PlacedPiece extends Piece {
  /** Where in its row it stands: the way to its element, and which of those at the end of that way it is. */
  place: string;
}

export interface Row {
  nodes: PageNode[];
  label: Label | null;
  /** Everything but the label and noise. */
  pieces: PlacedPiece[];
}

const TEXT_CLASS = /desc|excerpt|summary|snippet|cont|text|txt|body|answer|preview|info|meta|date|foot|sub(?!j)/i;

/** Points for being the title: what the page's author did to make it look like one. */
function titlePoints(place: string, rows: Row[], hints: RowHints): number {
  const [path = ''] = place.split('#');
  let points = rows.reduce((sum, row) => sum + titlePointsIn(row, place, hints), 0) / rows.length;
  if (/(?:^|\/)(?:h[1-6]|dt|summary)\./.test(path)) points += 25;
  if (/(?:^|\/)(?:strong|b|em)\./.test(path)) points += 8;
  if (TITLE_CLASS.test(path)) points += 20;
  else if (TEXT_CLASS.test(path.split('/').at(-1) ?? '')) points -= 20;
  return points;
}

/** The same in one row. */
function titlePointsIn({ nodes, pieces }: Row, place: string, hints: RowHints): number {
  const at = pieces.findIndex((piece) => piece.place === place);
  const piece = pieces[at];
  if (!piece) return 0;
  const link = linkAround(piece.holder, hints);
  const isLinkOfAll = !link || pieces.every(({ holder }) => contains(link, holder)) || nodes.length === 0;
  const tooLong = piece.text.length > 200 ? -40 : 0;
  return 100 + (at === 0 ? 15 : 0) + (link && !isLinkOfAll ? 30 : 0) + (isQuestion(piece.text) ? 12 : 0) + tooLong;
}

function linkAround(element: PageElement, { idOf }: RowHints): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) if (idOf(at)) return at;
  return null;
}

/** The one with the most points, the first of several. */
export function best<T>(all: T[], points: (each: T) => number): T | undefined {
  return all.map((each) => ({ each, points: points(each) })).sort((one, other) => other.points - one.points)[0]?.each;
}

/** The place of the titles. */
export const titlePlaceIn = (rows: Row[], hints: RowHints): string | undefined =>
  best([...new Set(rows.flatMap(({ pieces }) => pieces.map((piece) => piece.place)))], (place) =>
    titlePoints(place, rows, hints),
  );
