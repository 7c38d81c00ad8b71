/** The guides as they were built, and the ways through them. */
import { readFileSync } from 'node:fs';
import type { Guide, Page, Step } from '../../../utils/center/schema.ts';
import { type Answers, stepsFor } from '../../../utils/guides/steps.ts';

export type { Answers, Guide, Step };

interface BuiltPack {
  guides: Guide[];
  pages: Page[];
}

const PACK = '.output/chrome-mv3/packs/talkcheckout.json';
const { guides, pages } = JSON.parse(readFileSync(PACK, 'utf8')) as BuiltPack;

/** All guides of the pack. */
export const GUIDES: readonly Guide[] = guides;

/** @throws when the pack has none of this id */
export function guideOf(id: string): Guide {
  const guide = GUIDES.find((one) => one.id === id);
  if (!guide) throw new Error(`no guide ${id}`);
  return guide;
}

/** What a page's menu entry is called. */
export const menuOf = (page: string): string => pages.find(({ id }) => id === page)?.name ?? page;

/** Every way through a guide: what is chosen, by step. */
function allWays(guide: Guide): Answers[] {
  const isOpen = (way: Answers) => stepsFor(guide, way).find(({ id, choices }) => choices.length > 0 && !way[id]);
  const further = (way: Answers): Answers[] => {
    const asked = isOpen(way);
    return asked ? asked.choices.flatMap(({ id }) => further({ ...way, [asked.id]: id })) : [way];
  };
  return further({});
}

/** The ways that are walked: one, or with `GILJABI_FULL` as many as it takes to choose everything once. */
export const waysOf = (guide: Guide): Answers[] => waysToAll(guide).slice(0, process.env.GILJABI_FULL ? undefined : 1);

/** As few ways as will do for every choice to be taken at least once. */
function waysToAll(guide: Guide): Answers[] {
  const untaken = new Set(guide.steps.flatMap(({ id, choices }) => choices.map((choice) => `${id}=${choice.id}`)));
  const keysOf = (way: Answers) => Object.entries(way).map(([step, choice]) => `${step}=${choice}`);
  const news = (way: Answers) => keysOf(way).filter((key) => untaken.has(key)).length;
  const ways: Answers[] = [];
  do {
    const [best] = allWays(guide).toSorted((a, b) => news(b) - news(a));
    if (!best || (ways.length > 0 && news(best) === 0)) throw new Error(`no way to ${[...untaken].join(', ')}`);
    ways.push(best);
    for (const key of keysOf(best)) untaken.delete(key);
  } while (untaken.size > 0);
  return ways;
}
