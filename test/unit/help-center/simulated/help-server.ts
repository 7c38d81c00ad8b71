/** A help centre in memory, with all that can go wrong with its answers once they are read. */
import type { Answer } from '../../../../utils/help-center/asking/help-client';
import type { HelpFault, HelpRow, HelpSearch, HelpText, Listing } from '../../../../utils/help-center/types';
import { seeded } from './chance';

export const PAGE_SIZE = 10;
const SERVICE = '연습 장터 관리자센터';

export interface TrueArticle {
  id: string;
  title: string;
  lines: string[];
}

/** What can befall an answer: a code that it fails with, or a page that looks right and isn't. */
export const ARTICLE_FAULTS = [
  ...(['offline', 'busy', 'not-help', 'empty', 'undecodable', 'too-big', 'cut', 'other-service'] as const),
  ...(['slow', 'limited', 'other-article', 'other-text', 'replaced', 'half'] as const),
];
export const LISTING_FAULTS = [
  ...(['offline', 'busy', 'not-help', 'empty', 'cut', 'slow', 'limited'] as const),
  ...(['no-rows', 'half', 'twice', 'lost', 'again', 'mixed'] as const),
];
export type Fault = (typeof ARTICLE_FAULTS)[number] | (typeof LISTING_FAULTS)[number] | HelpFault;

export interface HelpServer {
  articles: Map<string, TrueArticle>;
  /** Share of the answers that go wrong by chance, and never more than twice in a row for one address. */
  badLuck: number;
  /** Decides instead of chance. */
  plan: ((address: string) => Fault | null) | null;
  /** Seconds that a limited answer asks to wait. */
  retryAfter: number;
  /** Every request so far. */
  requests: { at: number; address: string }[];
  listing: (search: HelpSearch) => Promise<Answer<Listing>>;
  category: (category: string, page: number) => Promise<Answer<Listing>>;
  article: (id: string) => Promise<Answer<HelpText>>;
}

/** @param clock is moved by answers that take long */
export function createHelpServer(count: number, clock: { now: number }, seed = 1): HelpServer {
  const random = seeded(seed);
  const unlucky = new Map<string, Fault[]>();

  const draw = (address: string, faults: readonly Fault[]): Fault | null => {
    server.requests.push({ at: clock.now, address });
    if (server.plan) return server.plan(address);
    const before = unlucky.get(address) ?? [];
    const drawn = random() < server.badLuck ? faults[Math.floor(random() * faults.length)] : undefined;
    // The same half text at two looks, a minute apart, is what the article says by all that one can know.
    const fault = before.length < 2 && !(drawn === 'half' && before.includes('half')) ? drawn : undefined;
    unlucky.set(address, fault ? [...before, fault] : []);
    return fault ?? null;
  };
  const failed = (code: HelpFault, more = {}) => ({ ok: false as const, error: { code, ...more } });
  /** The faults in which nothing is read. */
  const failure = (fault: Fault | null) => {
    if (fault === 'slow') clock.now += 15_000;
    if (fault === 'slow') return failed('offline');
    if (fault === 'limited') return failed('busy', { tooMany: true, retryAfter: server.retryAfter * 1000 });
    const shown: Fault[] = [
      'no-rows',
      'half',
      'twice',
      'lost',
      'again',
      'mixed',
      'other-article',
      'other-text',
      'replaced',
    ];
    return fault === null || shown.includes(fault) ? null : failed(fault as HelpFault);
  };

  const server: HelpServer = {
    articles: new Map(Array.from({ length: count }, (_, at) => articleOf(at)).map((article) => [article.id, article])),
    badLuck: 0,
    plan: null,
    retryAfter: 5,
    requests: [],
    async listing({ query, category, sort, page }) {
      const fault = draw(`list ${query}/${category}/${sort}/${page}`, LISTING_FAULTS);
      const failing = failure(fault);
      if (failing) return failing;
      const all = [...server.articles.values()];
      if (sort === 'newest') all.reverse();
      return { ok: true, value: pageOf(all, (page - 1) * PAGE_SIZE, fault) };
    },
    async category(category, page) {
      const failing = failure(draw(`category ${category}/${page}`, LISTING_FAULTS));
      return failing ?? { ok: true, value: { total: null, rows: [], elsewhere: 0, categories: [] } };
    },
    async article(id) {
      const fault = draw(`article ${id}`, ARTICLE_FAULTS);
      const failing = failure(fault);
      if (failing) return failing;
      const article = server.articles.get(id);
      if (!article) return failed('gone');
      const other = [...server.articles.values()].find((one) => one.id !== id) ?? article;
      const { title } = fault === 'other-article' ? other : article;
      const lines = fault === 'other-article' || fault === 'other-text' ? other.lines : article.lines;
      const shown = fault === 'half' ? lines.slice(0, lines.length / 2) : lines;
      const text = fault === 'replaced' ? shown.map((line) => line.replace(/째/g, '\ufffd')) : shown;
      return { ok: true, value: textOf(title, text) };
    },
  };
  return server;
}

/** A page of results, which may look right and not be. */
function pageOf(all: TrueArticle[], start: number, fault: Fault | null): Listing {
  const moved = fault === 'lost' ? 1 : fault === 'again' && start > 0 ? -1 : 0;
  const rows = all.slice(start + moved, start + moved + PAGE_SIZE).map(rowOf);
  const shown = {
    half: rows.slice(0, Math.ceil(rows.length / 2)),
    twice: [...rows, ...rows.slice(0, 1)],
    'no-rows': [],
  };
  // Rows of all services together are more, and push some of ours to the next page.
  const elsewhere = fault === 'mixed' ? 2 : 0;
  const seen = fault !== null && fault in shown ? shown[fault as keyof typeof shown] : rows.slice(elsewhere);
  return { total: all.length + 10 * elsewhere, rows: seen, elsewhere, categories: [] };
}

/** A made-up article; an excerpt is longer than a half of its first half. */
export function articleOf(at: number, edition = ''): TrueArticle {
  const word = [...String(at)].map((digit) => '영일이삼사오육칠팔구'[Number(digit)]).join('');
  const line = (name: string) => `${name}: ${`${word}${name}`.repeat(6)} ${edition}.`;
  const names = ['첫째', '둘째', '셋째', '넷째'];
  return { id: String(1_000_000 + at), title: `${word}번째로 묻는 것은 무엇인가요 ?`, lines: names.map(line) };
}

export const textOf = (title: string, lines: string[]): HelpText => ({
  title,
  service: null,
  body: lines.map((text) => ({ type: 'paragraph', children: [{ text }] })),
});

const rowOf = ({ id, title, lines }: TrueArticle): HelpRow => ({
  id,
  service: SERVICE,
  category: ['주문', '배송'],
  title,
  excerpt: lines.join('').slice(0, 1.5 * (lines[0]?.length ?? 0)),
});
