/** Recognises a page by all that is seen on it, where neither its address nor a heading says which it is. */
import { detectPage } from '../detect-page';
import { hasPart } from '../dom';
import type { CenterReading, PageReason } from '../facts';
import { headings } from '../labels';
import type { ScreenPart } from '../screen/part';
import type { WordFinder } from '../text';
import { pagesCalledCurrent, pagesDrawnCurrent } from './current';
import { type Decision, decide, type Evidence, evidenceOfLabels } from './decide';
import { pagesTitled } from './drawn-title';
import { labelScores } from './labels';
import { type Entry, entriesOf } from './menus';
import { type Named, namedOn, titleFinder } from './named';
import { pagesInTrails, pagesOnTrail } from './trail';

/** What each kind of evidence counts; `decide` says from where on it is enough. */
const FRAME = 30;
const CALLED = 20;
const DRAWN = 14;
const TITLE = 30;
const TRAIL = 28;

/** A screen lists something, or takes something in; a card or a banner does neither. */
const FIELDS = 'input,select,textarea,button,section';

const NOWHERE = { pathname: '', hash: '', search: '' };

const speaking = (pages: Iterable<string>, reason: PageReason, weight: number): Evidence[] =>
  [...new Set(pages)].map((page) => ({ page, reason, weight }));

/** What the screens within say, in frames and roots of their own, which may well be the page itself. */
function evidenceOfRoots(doc: Document, parts: readonly ScreenPart[], reading: CenterReading): Evidence[] {
  // A page that has headings of its own is not what stands in a part of it.
  if (headings(parts[0]?.signs ?? []).length > 0) return [];
  const isScreen = ({ grids, tables, root }: ScreenPart) =>
    grids.length > 0 || tables.size > 0 || hasPart(root, FIELDS);
  return parts
    .slice(1)
    .filter(isScreen)
    .flatMap(({ root, signs }) => {
      const inner = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : doc;
      const { page, reason } = detectPage({ doc: inner, signs }, NOWHERE, reading);
      return page && reason ? [{ page, reason, weight: FRAME }] : [];
    });
}

/** What names pages on a screen: the entries of its menus, and all else. */
export interface Names {
  entries: Entry[];
  others: Named[];
}

/** Finds all that names a page; it may be paused at each text. */
export function* namesOn(parts: readonly ScreenPart[], titles: WordFinder): Generator<undefined, Names> {
  const named = yield* namedOn(parts, titles);
  const entries = yield* entriesOf(named, parts);
  const inMenus = new Set(entries.map(({ element }) => element));
  return { entries, others: named.filter(({ element }) => !inMenus.has(element)) };
}

/**
 * Recognises the page; it may be paused at each text.
 *
 * @param parts all that is shown, root by root
 * @returns the page with what speaks for it; `null` where too little does, or as much for another one
 */
export function* recognise(
  doc: Document,
  parts: readonly ScreenPart[],
  reading: CenterReading,
  { entries, others }: Names,
): Generator<undefined, Decision | null> {
  const menus = entries.filter(({ isOfStrip }) => !isOfStrip);
  return decide([
    ...evidenceOfRoots(doc, parts, reading),
    ...speaking(pagesCalledCurrent(menus), 'menu', CALLED),
    ...speaking(yield* pagesDrawnCurrent(menus), 'menu', DRAWN),
    ...speaking(yield* pagesTitled(others, parts), 'heading', TITLE),
    ...speaking(
      [...pagesOnTrail(others, reading), ...(yield* pagesInTrails(parts, titleFinder(reading.pages)))],
      'trail',
      TRAIL,
    ),
    ...evidenceOfLabels(yield* labelScores(parts, reading)),
  ]);
}
