/** Which articles and guides belong to what the seller has before them, and why each one does. */
import type { Article, DeadlineRule, Guide, Page, Reply } from '../center/schema';
import type { Why } from '../messaging/help-shapes';
import type { SaidAt } from '../page/facts';

/** What there is to choose from, of one centre. */
export interface Content {
  pages: Page[];
  deadlines: DeadlineRule[];
  articles: (Pick<Article, 'id' | 'category'> & { guides?: string[] })[];
  guides: Pick<Guide, 'id' | 'category'>[];
  replies: Pick<Reply, 'id' | 'pages' | 'states'>[];
}

/** What is before the seller. */
export interface Before {
  /** Id of the page; `null` for one that nobody knows. */
  page: string | null;
  /** Id of the page under it, where that is an open dialog's or the chosen tab's: the rows are of this one. */
  under?: string | null;
  /** What the screen says of the centre's own words, the weightiest first. */
  said: readonly { text: string; at: SaidAt }[];
  /** Ids of the deadline rules by which the seller is warned of something on this page. */
  warned: readonly string[];
  /** Id of the state of each row that has a certain one. */
  states: readonly string[];
}

/** Articles about a word, the best first, each with how well it fits beside the best: 0 to 1. */
export type Find = (word: string) => readonly { id: string; fits: number }[];

export interface Suggestion {
  id: string;
  why: Why;
}

/** A ready reply, and on how many rows it fits the state. */
export interface SuggestedReply {
  id: string;
  here: number;
}

/** What a word counts where it is said; a mere label never moves what the page itself stands for. */
const COUNTS: Record<SaidAt, number> = { notice: 5, dialog: 1.2, tab: 1.2, heading: 0.4, label: 0.15 };

/** A screen that is known is said by its page; what is written on it orders what is left. */
const OF_KNOWN = 0.2;

/** The page's own list, from its first to what each place after that is less; then its rules and its category. */
const OWN = 3;
const PER_PLACE = 0.12;
const LEAST_OWN = 1.5;
const RULE = 1.2;
const WARNED = 1;
const CATEGORY = 1;

/** Words that are looked for. */
const MOST_WORDS = 30;

/** A screen that nobody knows has to say so much of an article for it to be shown. */
const LEAST_SAID = 0.1;

/** What speaks for an entry. */
interface Points {
  id: string;
  points: number;
  why: Why;
}

/** Points of an entry with the strongest reason for it. */
interface Scored {
  score: number;
  why: Why;
  by: number;
}

class Scores {
  readonly #all = new Map<string, Scored>();

  add({ id, points, why }: Points): void {
    const before = this.#all.get(id);
    if (!before) this.#all.set(id, { score: points, why, by: points });
    else {
      before.score += points;
      if (points > before.by) Object.assign(before, { why, by: points });
    }
  }

  /** Those that are there, best first; of equal ones the one that was added first. */
  ranked(available: ReadonlySet<string>, least = 0): Suggestion[] {
    return [...this.#all]
      .filter(([id, { score }]) => available.has(id) && score >= least)
      .toSorted(([, a], [, b]) => b.score - a.score)
      .map(([id, { why }]) => ({ id, why }));
  }
}

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));

/**
 * Chooses for what is before the seller: the page's own list first, then what its deadline rules point at and what the
 * words on the screen are about. What went wrong there, an open dialog and the chosen tab raise what is about them. A
 * screen of which nothing is known gets the first article of each category, which says so.
 */
export function suggest(
  before: Before,
  content: Content,
  find: Find = () => [],
): { articles: Suggestion[]; guides: Suggestion[]; replies: SuggestedReply[] } {
  const page = content.pages.find(({ id }) => id === before.page);
  const articles = new Scores();
  const guides = new Scores();
  if (page) {
    for (const one of pointsOfPage(page, before, content, 'articles')) articles.add(one);
    for (const one of pointsOfPage(page, before, content, 'guides')) guides.add(one);
  }
  addSaid(before, find, articles, page !== undefined);
  const ranked = articles.ranked(idsOf(content.articles), page ? 0 : LEAST_SAID);
  if (!page) addGuidesOf(ranked, content, guides);
  const isNothing = !page && ranked.length === 0;
  return {
    articles: isNothing ? firstOfEachCategory(content.articles) : ranked,
    guides: guides.ranked(idsOf(content.guides)),
    replies: fittingReplies(before, content.replies),
  };
}

/** Those for the page, and first those for what most of its rows show; on a screen that nobody knows only these. */
function fittingReplies({ page, under = null, states }: Before, replies: Content['replies']): SuggestedReply[] {
  const isFor = ({ pages }: Content['replies'][number]) =>
    [page, under].some((one) => one !== null && pages.includes(one));
  return replies
    .filter((reply) => page === null || isFor(reply))
    .map(({ id, states: fitting }) => ({ id, here: states.filter((state) => fitting.includes(state)).length }))
    .filter(({ here }) => page !== null || here > 0)
    .toSorted((one, other) => other.here - one.here);
}

/** What a page itself stands for. */
function pointsOfPage(page: Page, { warned }: Before, content: Content, list: 'articles' | 'guides'): Points[] {
  const own = page[list];
  const ofPage = own.map((id, place) => ({
    id,
    points: Math.max(LEAST_OWN, OWN - place * PER_PLACE),
    why: { code: 'page', page: page.name } as const,
  }));
  const rules = content.deadlines.filter((rule) => rule.pages.includes(page.id));
  const ofRules = rules.flatMap((rule) => {
    const isWarned = warned.includes(rule.id) ? WARNED : 0;
    const why = { code: 'deadline', kind: rule.kind } as const;
    return rule[list].map((id) => ({ id, points: (own.includes(id) ? 0 : RULE) + isWarned, why }));
  });
  const known = new Set([...own, ...ofRules.map(({ id }) => id)]);
  const others = content[list].filter(({ id, category }) => category.at(-1) === page.name && !known.has(id));
  const why = { code: 'category', category: page.name } as const;
  return [...ofPage, ...ofRules, ...others.map(({ id }) => ({ id, points: CATEGORY, why }))];
}

function addSaid({ said }: Before, find: Find, articles: Scores, isKnown: boolean): void {
  for (const { text, at } of said.slice(0, MOST_WORDS)) {
    const found = find(text);
    // What many articles are about tells none of them apart.
    const rarity = 1 / Math.sqrt(Math.max(1, found.length));
    for (const { id, fits } of found) {
      const points = COUNTS[at] * fits * rarity;
      const isLabel = at === 'label' || at === 'heading';
      articles.add({ id, points: isKnown && isLabel ? points * OF_KNOWN : points, why: { code: 'word', word: text } });
    }
  }
}

/** So many of the best articles of a screen that nobody knows lead to their guides. */
const MOST_LEADING = 3;

function addGuidesOf(ranked: Suggestion[], { articles }: Content, guides: Scores): void {
  for (const [place, { id, why }] of ranked.slice(0, MOST_LEADING).entries())
    for (const guide of articles.find((one) => one.id === id)?.guides ?? [])
      guides.add({ id: guide, points: 1 - place / 10, why });
}

function firstOfEachCategory(articles: Content['articles']): Suggestion[] {
  const first = new Map<string, Suggestion>();
  for (const { id, category } of articles) {
    const top = category[0] ?? '';
    if (!first.has(top)) first.set(top, { id, why: { code: 'category', category: top } });
  }
  return [...first.values()];
}
