/** What the pieces of a listing's rows are: label, title, excerpt; decided for all rows of a page together. */

import { type Label, LONGEST_PATH } from '../page/label-text';
import { isLabelElement, isPartOfLabel } from '../page/labels';
import { contains, isText, type PageElement, type PageNode } from '../page/page-tree';
import { isBlock, type Piece, pathOf, piecesOf } from '../page/pieces';
import { compact, isBlank, isNoise, isQuestion, kind, textOf, trimSigns } from '../page/words';
import { badgeRule } from './badge-words';
import { bareExcerpt, bareTitle, isAskedBySign } from './bare-texts';
import { fieldRule } from './field-rule';
import { fieldsOnceARow } from './repeated-fields';
import { takeLabel } from './row-label';
import { best, type PlacedPiece, type Row, type RowHints, titlePlaceIn } from './row-title';

export interface RowFields {
  label: Label | null;
  title: string;
  /** What the title stands in. */
  holder: PageElement | null;
  excerpt: string;
}

/** Of fewer rows two may have the same title. */
const LEAST_ALIKE = 3;
const LONGEST_REPEATED = 20;
/** A title and a text. */
const OWN_FIELDS = 2;

function placed(pieces: Piece[], nodes: PageNode[]): PlacedPiece[] {
  const seen = new Map<string, number>();
  return pieces.map((piece) => {
    const path = pathOf(piece.holder, (outer) => !nodes.some((node) => contains(node, outer)));
    const index = seen.get(path) ?? 0;
    seen.set(path, index + 1);
    return { ...piece, place: `${path}#${index}` };
  });
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

/** Whether a piece stands in the middle of a text, as a link in a sentence does. */
const isInText = ({ holder }: Piece) =>
  !isBlock(holder) && (holder.parent?.children ?? []).some((node) => isText(node) && !isBlank(node));

/**
 * Places in which all rows say the same and nothing of their own, such as `전체 보기`. Several articles may share a title:
 * there must be enough left for a title and a text.
 */
function repeatedPlaces(rows: Row[]): Set<string> {
  const texts = new Map<string, string[]>();
  for (const { pieces } of rows)
    for (const { place, text } of pieces.filter((piece) => !isInText(piece)))
      texts.set(place, [...(texts.get(place) ?? []), compact(text)]);
  const inAll = [...texts].filter(([, all]) => all.length === rows.length);
  const repeated = inAll.filter(
    ([, all]) => new Set(all).size === 1 && (all[0]?.length ?? 0) <= LONGEST_REPEATED && !isQuestion(all[0] ?? ''),
  );
  const isEnough = rows.length >= LEAST_ALIKE && inAll.length - repeated.length >= OWN_FIELDS;
  return new Set(isEnough ? repeated.map(([place]) => place) : []);
}

const placeOf = (title: Piece | undefined, nodes: PageNode[]) => (title ? { holder: title.holder, nodes } : null);

/**
 * Splits rows into their fields.
 *
 * @param records the nodes of every row
 * @param hints see {@link RowHints}
 * @returns for each row its fields; an empty title where there is none
 */
export function readRows(records: PageNode[][], hints: RowHints): RowFields[] {
  const once = fieldsOnceARow(records, hints.services);
  const isOwn = (element: PageElement) => hints.idOf(element) !== null || isLabelElement(element, hints.services);
  const isName = (element: PageElement) => hints.isCategory(trimSigns(textOf(element).slice(0, LONGEST_PATH), true));
  const isSeparate = fieldRule(isOwn, (element) => once.has(element), isName);
  const isField = (element: PageElement) => isSeparate(element) && !isPartOfLabel(element, hints.services);
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
  const repeated = repeatedPlaces(rows);
  for (const row of rows) row.pieces = row.pieces.filter(({ place }) => !repeated.has(place));
  const titlePlace = titlePlaceIn(rows, hints);
  const titles = rows.map(({ pieces }) => pieces.find((piece) => piece.place === titlePlace) ?? pieces[0]);
  const after = rows.map(({ pieces }, row) => pieces.filter((piece) => piece.at > (titles[row]?.at ?? Infinity)));
  // Few pages have their texts before the titles.
  const followers = after.some((pieces) => pieces.length > 0)
    ? after
    : rows.map(({ pieces }, row) => pieces.filter((piece) => piece.at < (titles[row]?.at ?? 0)));
  const letters = new Map<string, number>();
  followers.forEach((pieces, row) => {
    const title = titles[row];
    if (title)
      for (const piece of pieces)
        letters.set(keyOf(piece, title), (letters.get(keyOf(piece, title)) ?? 0) + piece.text.length);
  });
  const excerptKey = best([...letters.keys()], (key) => letters.get(key) ?? 0);
  const isBadge = badgeRule(rows.map(({ nodes }, row) => placeOf(titles[row], nodes)));
  return rows.map(({ label }, row) => {
    const title = titles[row];
    if (!title) return { label, title: '', holder: null, excerpt: '' };
    const excerpt = (followers[row] ?? []).filter((piece) => keyOf(piece, title) === excerptKey);
    return {
      label,
      title: bareTitle(title, isBadge),
      holder: title.holder,
      excerpt: bareExcerpt(excerpt, isAskedBySign(title.text)),
    };
  });
}
