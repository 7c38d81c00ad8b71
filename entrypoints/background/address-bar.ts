/** The look-up in the address bar: suggestions after the keyword, and what Enter opens. */
import { browser } from 'wxt/browser';
import { toQuery } from '@/utils/browser/query';
import { asContent, asMarkup, asText, type SuggestionLine } from '@/utils/browser/suggestion';
import type { Show } from '@/utils/messaging/aim-shapes';
import type { SearchHit } from '@/utils/messaging/help-shapes';
import { listLinks } from '@/utils/storage/entries';
import { articleHandlers } from './handlers/articles';
import { showInOwnTab, showInPanelOrTab } from './show';
import { wordsNow } from './words/words';

/** As many as each browser shows below the line that Enter opens. */
const MOST = import.meta.env.FIREFOX ? 5 : 8;

const describe: (line: SuggestionLine) => string = import.meta.env.FIREFOX ? asText : asMarkup;
/** What Enter does where there is no answer: it searches, or, without any words, waits for them. */
const meaning = async (query: string): Promise<SuggestionLine> => {
  const { find, findHint } = await wordsNow();
  const text = query ? find(query) : findHint;
  return { title: [{ text, hit: false }] };
};

/** @param ready settles when the content may be read */
export function listenToAddressBar(ready: () => Promise<void>): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  // Another extension may have the keyword, which is no failure of ours.
  const say = async (line: SuggestionLine) => {
    try {
      await omnibox.setDefaultSuggestion({ description: describe(line) });
    } catch {}
  };

  /** What is typed now. An answer to anything else is late, and would name what Enter doesn't open. */
  let latest = '';
  omnibox.onInputStarted.addListener(() => {
    latest = '';
    void meaning('').then((line) => (latest === '' ? say(line) : undefined));
  });
  omnibox.onInputChanged.addListener((text, suggest) => {
    latest = text;
    void ready()
      .then(() => find(text))
      // Nothing is suggested then; Enter tries again.
      .catch(() => ({ best: undefined, others: [] }))
      .then(async ({ best, others }) => {
        const line = best ?? (await meaning(toQuery(text)));
        if (latest !== text) return;
        void say(line);
        suggest(others);
      });
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void ready()
      .then(() => meant(text))
      .catch((): Show => ({ at: 'search', query: toQuery(text) || null }))
      .then((show) => open(show, disposition))
      // The tab was closed meanwhile, or the browser lets us open none; nobody is there to be told.
      .catch(() => {});
  });
}

/** The answer, if there is one, and what else may be meant; no title twice, for it is all that comes back. */
async function find(text: string) {
  const { hits, answered } = await search(text);
  const titles = hits.map(({ title }) => asContent(title));
  const distinct = hits.filter((_, at) => titles.indexOf(titles[at] ?? '') === at);
  const best = answered ? distinct.shift() : undefined;
  return {
    best: best && lineOf(best),
    others: distinct
      .slice(0, MOST)
      .map((hit) => ({ content: asContent(hit.title), description: describe(lineOf(hit)) })),
  };
}

/** What Enter opens: the suggestion chosen, which comes back as its title, or the answer to what was typed. */
async function meant(text: string): Promise<Show> {
  const wanted = asContent(text);
  const { hits, answered } = await search(text);
  const chosen = [...hits, ...(await listLinks())].find(({ title }) => asContent(title) === wanted);
  const article = chosen ?? (answered ? hits[0] : undefined);
  return article
    ? { at: 'article', center: article.center, id: article.id }
    : { at: 'search', query: toQuery(text) || null };
}

const search = (text: string) =>
  articleHandlers['search.find']({ query: toQuery(text) }, { kind: 'surface', tabId: undefined, origin: '' });

const lineOf = ({ markedTitle, category }: SearchHit): SuggestionLine => ({
  title: markedTitle,
  detail: category.join(' › '),
});

/** In the panel where the page has one, else in a tab of ours; in another one too where the seller asked for that. */
async function open(show: Show, disposition: string): Promise<void> {
  if (disposition !== 'currentTab') return showInOwnTab(show, { active: disposition === 'newForegroundTab' });
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Any other page stays: it may be the centre's, with a half-filled form, and its page side silent.
  return tab && isOurs(tab) ? showInOwnTab(show, { tab: tab.id, active: true }) : showInPanelOrTab(tab?.id, show);
}

/** Whether a page of ours is in the tab; of other pages no browser tells us the address. */
const isOurs = ({ url }: { url?: string | undefined }) => url?.startsWith(browser.runtime.getURL('/')) ?? false;
