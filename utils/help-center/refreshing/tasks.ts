/** What a run has to ask for: its pages and articles, and what a page of results adds to them. */

import type { Listing } from '../types';
import type { ArticleTask, ListingTask, RefreshRun, RefreshTask } from './state';

/** No listing is followed further than this, whatever total it claims (the real one has about 25 pages). */
const MOST_PAGES = 200;
/** So many pages in a row without anything new: the page in the address is not heeded, or the rows have no numbers. */
const MOST_BARREN = 3;
/** An excerpt is proof enough at this length. Letters. */
const LONGEST_EXCERPT = 300;

export const listingTask = (what: Partial<ListingTask> = {}): ListingTask => ({
  kind: 'listing',
  form: 'search',
  query: '',
  category: '',
  sort: 'relevance',
  page: 1,
  pages: 0,
  barren: 0,
  tries: 0,
  after: 0,
  ...what,
});

export const articleTask = (
  { id, title, category, excerpt = '' }: { id: string; title: string; category: string[]; excerpt?: string },
  unlisted: boolean,
): ArticleTask => ({
  kind: 'article',
  id,
  title,
  category,
  excerpt: excerpt.slice(0, LONGEST_EXCERPT),
  unlisted,
  doubt: null,
  tries: 0,
  after: 0,
});

/** What tells a task from the others of its run. */
const keyOf = (task: RefreshTask) =>
  task.kind === 'article' ? task.id : [task.form, task.query, task.category, task.sort, task.page].join('/');

export const isSameTask = (one: RefreshTask, other: RefreshTask) =>
  one.kind === other.kind && keyOf(one) === keyOf(other);

export const without = (tasks: RefreshTask[], task: RefreshTask) => tasks.filter((one) => !isSameTask(one, task));

/** The page after a page of results: at once, because what it shows moves with each change at the help centre. */
export const pageAfter = (task: ListingTask, pages: number, barren = task.barren): ListingTask =>
  listingTask({ ...task, page: task.page + 1, pages, barren, tries: 0, after: 0 });

/**
 * Takes a page of results in: its articles join the tasks, each once, whatever page names it again.
 * @param pageSize rows of a full page
 * @returns `null` for a page that is empty although there should be more: it has to be asked for again
 */
export function afterListing(
  run: RefreshRun,
  task: ListingTask,
  listing: Listing,
  pageSize: number,
): RefreshRun | null {
  const { rows, total, elsewhere } = listing;
  const pages = total === null ? task.pages : Math.ceil(total / pageSize);
  const isWhole = task.query === '';
  if (isWhole && rows.length + elsewhere === 0 && task.page <= pages) return null;

  const known = new Set(run.listed);
  const added = rows.flatMap(({ id, ...row }) => {
    if (id === null || known.has(id)) return [];
    known.add(id);
    return articleTask({ id, ...row }, false);
  });
  const isFirstPass = run.stage === 'all';
  const barren = added.length > 0 ? 0 : task.barren + 1;
  const isStuck = isFirstPass && isWhole && barren >= MOST_BARREN && task.page < pages;
  // A total is only a hint: pages are followed as long as they bring anything new. Of a title's, the first is enough.
  const goesOn = isWhole && !isStuck && task.page < MOST_PAGES && (task.page < pages || added.length > 0);
  const next = goesOn ? [pageAfter(task, pages, barren)] : [];
  return {
    ...run,
    tasks: [...next, ...without(run.tasks, task), ...added],
    listed: [...known],
    // What lies behind pages that can't be had is not looked for again in this run, nor taken for gone.
    complete: run.complete && !isStuck,
    total: isStuck ? known.size : Math.max(run.total, isFirstPass ? (total ?? 0) : 0),
    failuresInRow: 0,
    done: run.done + 1,
  };
}
