/** Which screen of the centre this is: by its address, else by the words that the seller sees on it. */
import type { CenterReading, PageReason } from './facts';
import { matchesGlob } from './glob';
import { crumbs, currentItems, headings, type Label, titleParts } from './labels';
import { key } from './text';

/** The parts of an address that a page can be known by. */
export type PageAddress = Pick<Location, 'pathname' | 'hash' | 'search'>;

type Pages = CenterReading['pages'];

/** Outweighs every place on the screen: a label that equals a title is better evidence than one that contains it. */
const EQUAL = 10;

/** What may follow a title within its label: 상세, 목록, 조회, 12건. With more it is the name of something else. */
const MOST_LETTERS_AFTER = 4;

/** Pages with the longest pattern that fits the address. */
function byAddress({ pathname, hash }: PageAddress, pages: Pages): Pages {
  const [route = ''] = hash.split('?');
  const addresses = [pathname + route];
  // `#top` is a place on the page, `#/orders` a page of its own.
  if (!/^#[/!]/.test(route)) addresses.push(pathname);
  const fits = pages.map(({ paths }) =>
    Math.max(0, ...paths.map((path) => (addresses.some((address) => matchesGlob(path, address)) ? path.length : 0))),
  );
  const best = Math.max(1, ...fits);
  return pages.filter((_, index) => fits[index] === best);
}

/** A title of a page, as it is compared. */
interface Title {
  id: string;
  title: string;
}

/** Whether a label is a title, or one of more than a letter with a short addition. */
function isNamed(label: string, title: string, isWhole = false): boolean {
  const mostAfter = isWhole || title.length < 2 ? 0 : MOST_LETTERS_AFTER;
  return title !== '' && label.startsWith(title) && label.length <= title.length + mostAfter;
}

/** Pages that a label names, with how well; of titles within one another (`반품`, `반품관리`) the longest counts. */
function named({ text, weight, isWhole }: Label, titles: Title[]): { id: string; weight: number }[] {
  const label = key(text);
  const within = titles.filter(({ title }) => isNamed(label, title, isWhole));
  return within
    .filter(({ title }) => !within.some((other) => other.title.length > title.length))
    .map(({ id, title }) => ({ id, weight: weight + (title === label ? EQUAL : 0) }));
}

/** Ids of the pages with the best evidence among some labels. */
function byLabels(labels: Label[], titles: Title[]): Set<string> {
  const found = labels.flatMap((label) => named(label, titles));
  const best = Math.max(...found.map(({ weight }) => weight));
  return new Set(found.filter(({ weight }) => weight === best).map(({ id }) => id));
}

/**
 * Recognises the page. Evidence in this order, the first that says anything decides: address, headings, breadcrumb,
 * current menu items and tabs, document title. Where it speaks for several pages alike, the evidence after it may tell
 * these apart, and no others; where nothing does, the page is unknown, never guessed.
 *
 * @param screen the document, and the elements in it that may say so; read without forcing a layout
 * @param address the view's address; its query does not count
 * @param reading the centre's pages: titles as on the screen, paths as globs over path + hash
 * @returns the page's id and what led to it, or `null` for both
 */
export function detectPage(
  { doc, signs }: { doc: Document; signs: readonly Element[] },
  address: PageAddress,
  reading: CenterReading,
): { page: string | null; reason: PageReason | null } {
  const fitting = byAddress(address, reading.pages);
  const [only, other] = fitting;
  if (only && !other) return { page: only.id, reason: 'address' };
  const pages = other ? fitting : reading.pages;
  let titles = pages.flatMap(({ id, titles }) => titles.map((title) => ({ id, title: key(title) })));
  const evidence: [PageReason, () => Label[]][] = [
    ['heading', () => headings(signs)],
    ['menu', () => crumbs(signs)],
    ['menu', () => currentItems(signs)],
    ['heading', () => titleParts(doc)],
  ];
  for (const [reason, labelsOf] of evidence) {
    const found = byLabels(labelsOf(), titles);
    const [page] = found;
    if (page && found.size === 1) return { page, reason };
    if (page) titles = titles.filter(({ id }) => found.has(id));
  }
  return { page: null, reason: null };
}
