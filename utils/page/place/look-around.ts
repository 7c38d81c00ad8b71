/** All that a screen shows, as far as help is chosen by it: what page it is, what is open on it, what it says. */
import type { Around, CenterReading, PageFacts } from '../facts';
import { saidWords } from '../said-words';
import type { ScreenPart } from '../screen/part';
import { titleFinder } from './named';
import { namesOn, recognise } from './recognise';
import { pageWithin } from './within';

type Found = Pick<PageFacts, 'page' | 'reason'>;

/** Looks around on a screen; it may be paused at each yield. */
export type ReadAround = (
  doc: Document,
  parts: readonly ScreenPart[],
  reading: CenterReading,
  found: Found,
) => Generator<undefined, Found & Around>;

/**
 * Looks around on a screen.
 *
 * @param parts all that is shown, root by root
 * @param found what its address and its headings say; a page that they name is left to be that
 */
export const lookAround: ReadAround = function* (doc, parts, reading, found) {
  const titles = titleFinder(reading.pages);
  const names = yield* namesOn(parts, titles);
  const decision = found.page === null ? yield* recognise(doc, parts, reading, names) : null;
  const page = found.page ?? decision?.page ?? null;
  const within = pageWithin(parts, titles, names.entries, page);
  // What menus say is the same on every screen.
  const menus = new Set(names.entries.filter(({ isOfStrip }) => !isOfStrip).map(({ menu }) => menu));
  const said = yield* saidWords(parts, reading.words ?? [], [...menus]);
  return {
    page,
    reason: found.reason ?? decision?.reasons[0] ?? null,
    ...(within && { within }),
    ...(said.length > 0 && { said }),
  };
};
