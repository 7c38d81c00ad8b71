/** What the pieces of a listing's rows are: label, title, excerpt; decided for all rows of a page together. */
import { isLabelElement, isPartOfLabel, type Label } from './labels';
import { contains, type PageElement, type PageNode } from './page-tree';
import { fieldRule, isBlock, type Piece, pathOf, piecesOf } from './pieces';
import { fieldsOnceARow } from './repeated-fields';
import { type LabelHints, takeLabel } from './row-label';
import { isNoise, isQuestion, kind, TITLE_CLASS } from './words';

export interface RowHints extends LabelHints {
  /** The article that an element links to, or `null`. */
  idOf: (element: PageElement) => string | null;
}

export interface RowFields {
  label: Label | null;
  title: string;
  excerpt: string;
}

interface PlacedPiece extends Piece {
  /** Where in its row it stands: the way to its element, and which of those at the end of that way it is. */
  place: string;
}

interface Row {
  nodes: PageNode[];
  label: Label | null;
  /** Everything but the label and noise. */
  pieces: PlacedPiece[];
}

const TEXT_CLASS = /desc|excerpt|summary|snippet|cont|text|txt|body|answer|preview|info|meta|date|foot|sub(?!j)/i;

function placed(pieces: Piece[], nodes: PageNode[]): PlacedPiece[] {
  const seen = new Map<string, number>();
  return pieces.map((piece) => {
    const path = pathOf(piece.holder, (outer) => !nodes.some((node) => contains(node, outer)));
    const index = seen.get(path) ?? 0;
    seen.set(path, index + 1);
    return { ...piece, place: `${path}#${index}` };
  });
}

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

function best<T>(all: T[], points: (each: T) => number): T | undefined {
  return all.map((each) => ({ each, points: points(each) })).sort((one, other) => other.points - one.points)[0]?.each;
}

/** The highest element around a piece that the title is not in; `null` when it is bare text beside the title. */
function branch(piece: Piece, title: Piece): PageElement | null {
  let found: PageElement | null = null;
  for (let at: PageElement | null = piece.holder; at && !contains(at, title.holder); at = at.parent) found = at;
  return found;
}

/** What tells excerpts from other texts after the title; an element of running text without a name is as good as none. */
function keyOf(piece: Piece, title: Piece): string {
  const around = branch(piece, title);
  const isNamed = around !== null && (isBlock(around) || kind(around) !== `${around.tag}.`);
  return isNamed ? kind(around) : 'bare';
}

/**
 * Splits rows into their fields.
 *
 * @param records the nodes of every row
 * @param hints see {@link RowHints}
 * @returns for each row its fields; an empty title where there is none
 */
export function readRows(records: PageNode[][], hints: RowHints): RowFields[] {
  const once = fieldsOnceARow(records, hints.service);
  const isOwn = (element: PageElement) => hints.idOf(element) !== null || isLabelElement(element, hints.service);
  const isSeparate = fieldRule(isOwn, (element) => once.has(element));
  const isField = (element: PageElement) => isSeparate(element) && !isPartOfLabel(element, hints.service);
  const rows = records.map((nodes): Row => {
    const { label, rest } = takeLabel(piecesOf(nodes, isField), hints);
    return {
      nodes,
      label,
      pieces: placed(
        rest.filter((piece) => !isNoise(piece.text)),
        nodes,
      ),
    };
  });
  const places = [...new Set(rows.flatMap(({ pieces }) => pieces.map((piece) => piece.place)))];
  const titlePlace = best(places, (place) => titlePoints(place, rows, hints));
  const titles = rows.map(({ pieces }) => pieces.find((piece) => piece.place === titlePlace) ?? pieces[0]);
  const followers = rows.map(({ pieces }, row) => pieces.filter((piece) => piece.at > (titles[row]?.at ?? Infinity)));
  const letters = new Map<string, number>();
  followers.forEach((pieces, row) => {
    const title = titles[row];
    if (title)
      for (const piece of pieces)
        letters.set(keyOf(piece, title), (letters.get(keyOf(piece, title)) ?? 0) + piece.text.length);
  });
  const excerptKey = best([...letters.keys()], (key) => letters.get(key) ?? 0);
  return rows.map(({ label }, row) => {
    const title = titles[row];
    if (!title) return { label, title: '', excerpt: '' };
    const excerpt = (followers[row] ?? []).filter((piece) => keyOf(piece, title) === excerptKey);
    return { label, title: title.text, excerpt: excerpt.map((piece) => piece.text.trim()).join(' ') };
  });
}
