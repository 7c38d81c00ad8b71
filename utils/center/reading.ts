/** What the page side needs of a centre, made from its pages and words. */
import { type CenterReading, NO_STAGE, type PenaltyReading } from '../page/facts.ts';
import type { PenaltyScreen } from './penalty';
import type { Article, Center, DeadlineRule, Guide, Pack, Stage, Word } from './schema';
import { labelsOf, screenWords } from './screen-words.ts';

/** An origin leaves it out. */
const HTTPS_PORT = '443';

/**
 * Whether a centre may live at an origin: one of its hosts' match patterns names it (scheme, host and port; paths are
 * the browser's).
 */
export function livesAt(center: Pick<Center, 'hosts'>, origin: string): boolean {
  return center.hosts.some(({ match }) => matchesOrigin(match, origin));
}

/** The origin part of a WebExtension match pattern, `https://*.host/*` included. Without a port it fits any, as in browsers. */
function matchesOrigin(pattern: string, origin: string): boolean {
  const [, under, host, port = '*'] = /^https:\/\/(\*\.)?([^/:*]+)(?::(\d+|\*))?\//.exec(pattern) ?? [];
  if (!host || !origin.startsWith('https://') || !URL.canParse(origin)) return false;
  const { hostname, port: written } = new URL(origin);
  if (port !== '*' && port !== (written || HTTPS_PORT)) return false;
  return hostname === host || (under !== undefined && hostname.endsWith(`.${host}`));
}

const texts = ({ id, name, also }: Word) => ({ id, texts: [name, ...also] });

/** Ids with every spelling of each, from spellings by id. */
const byId = (words: Record<string, string[]>) => Object.entries(words).map(([id, texts]) => ({ id, texts }));

function penaltyReading(screen: PenaltyScreen, stages: Stage[]): PenaltyReading {
  const { page, columns, labels, types, states, noStage, others } = screen;
  return {
    page,
    columns: byId(columns),
    labels: byId(labels),
    types: types.map(texts),
    states: byId(states),
    stages: [...byId({ [NO_STAGE]: noStage }), ...stages.map(({ id, name }) => ({ id, texts: [name] }))],
    others,
  };
}

/** What the reader of a page takes from a pack. */
interface ReadPack extends Pick<Pack, 'pages' | 'words' | 'actions' | 'penalty'> {
  deadlines: Pick<DeadlineRule, 'pages' | 'due'>[];
  guides: Pick<Guide, 'steps'>[];
  articles: Pick<Article, 'words'>[];
}

/** Only the texts to look for travel to the page, and what is said beside a costly button; no other content does. */
export function toReading(center: string, pack: ReadPack): CenterReading {
  const { pages, words, actions, deadlines, penalty } = pack;
  return {
    ...(penalty?.screen && { penalty: penaltyReading(penalty.screen, penalty.stages) }),
    center,
    pages: pages.map((page) => ({
      id: page.id,
      titles: [page.name, ...page.also],
      paths: page.paths,
      ...(page.menu[0] !== undefined && { group: page.menu[0] }),
      labels: labelsOf(page, pack),
    })),
    words: screenWords(pack),
    columns: words.columns.map(texts),
    states: words.states.map(texts),
    // A pack that an older build stored knows nothing of these two.
    screens: (words.screens ?? []).map(texts),
    counts: (words.counts ?? []).map(texts),
    lists: [...new Set(deadlines.flatMap((rule) => rule.pages))],
    actions: actions.map(({ id, beside, pages, states, cost, advice, status, checked }) => {
      const { kind, name, also, of } = beside;
      return { id, kind, texts: [name, ...also], pages, states, of, cost, advice, status, checked };
    }),
  };
}
