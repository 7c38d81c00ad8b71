/** What is before the seller, as help is chosen by it. */
import { screenWords } from '@/utils/center/screen-words';
import { articlesAbout } from '@/utils/context/articles-about';
import type { Before, Find } from '@/utils/context/suggest';
import { SAID_AT } from '@/utils/page/facts';
import type { SearchIndex } from '@/utils/search/search-index';
import { onceForContent } from '@/utils/storage/content-changes';
import { headsOf, listCenters, pagesOf } from '@/utils/storage/packs';
import { entryOfKey } from '@/utils/storage/search-keys';
import type { TabView } from '@/utils/storage/tabs';
import { searchIndex } from './search-index';
import { isOn, isTold, seenDeadlines } from './seen-deadlines';

/** The words that a centre's screens are searched for, in the order in which the page side tells them. */
export const screenWordsOf = onceForContent(async (id): Promise<string[]> => {
  const center = (await listCenters()).find((one) => one.id === id);
  const [pages, articles] = await Promise.all([pagesOf(id), headsOf(id)]);
  return center ? screenWords({ pages, words: center.words, articles }) : [];
});

/** What a tab shows. @param now epoch milliseconds */
export async function beforeSeller(view: TabView, now: number): Promise<Before> {
  const words = view.said ? await screenWordsOf(view.center) : [];
  const said = (view.said ?? [])
    .toSorted((a, b) => SAID_AT.indexOf(a.at) - SAID_AT.indexOf(b.at))
    // A page that was loaded before the pack changed may name words that are no more.
    .flatMap(({ word, at }) => {
      const text = words[word];
      return text === undefined ? [] : [{ text, at }];
    });
  // What the page itself stands for needs no deadlines.
  const seen = view.rows > 0 ? await seenDeadlines(view.center, now).catch(() => undefined) : undefined;
  const warned = new Set((seen?.open ?? []).filter((warning) => isOn(view, warning)).map(({ rule }) => rule));
  const rows = (seen?.orders ?? []).filter((row) => isTold(view, row));
  return {
    page: view.within ?? view.page,
    ...(view.within && { under: view.page }),
    said,
    warned: [...warned],
    states: rows.flatMap(({ state }) => (typeof state === 'string' ? [state] : [])),
  };
}

/** What was found for each word, as long as the index is the same. */
let found: { index: SearchIndex; byWord: Map<string, ReturnType<Find>> } | undefined;

/** Looks words up in the articles of a centre. */
export async function finderIn(center: string): Promise<Find> {
  const index = await searchIndex();
  if (found?.index !== index) found = { index, byWord: new Map() };
  const { byWord } = found;
  return (word) => {
    const key = `${center}/${word}`;
    const known = byWord.get(key) ?? lookUp(index, center, word);
    byWord.set(key, known);
    return known;
  };
}

function lookUp(index: SearchIndex, center: string, word: string): ReturnType<Find> {
  const found = articlesAbout(index, word).map(({ key, fits }) => ({ ...entryOfKey(key), fits }));
  return found.filter((one) => one.center === center).map(({ id, fits }) => ({ id, fits }));
}
