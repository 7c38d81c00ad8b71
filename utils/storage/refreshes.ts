/** How the refresh of each help centre stands, a row a centre; changed together with what it brings, or not at all. */
import * as z from 'zod/mini';
import type { Copies, RefreshStore } from '../help-center/refreshing/refresh';
import { FRESH, type RefreshState } from '../help-center/refreshing/state';
import { HelpFault, HelpSort } from '../messaging/content-shapes';
import { database } from './database';
import { pinnedCopies } from './entries';
import {
  comparedCopy,
  deleteCopies,
  getHelpArticle,
  helpArticlesOf,
  keepCopy,
  markGone,
  markSame,
} from './help-articles';

const tries = { tries: z.int(), after: z.number() };
const Task = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('listing'),
    form: z.enum(['search', 'category']),
    query: z.string(),
    category: z.string(),
    sort: HelpSort,
    page: z.int(),
    pages: z.int(),
    barren: z._default(z.int(), 0),
    ...tries,
  }),
  z.object({
    kind: z.literal('article'),
    id: z.string(),
    title: z.string(),
    category: z.array(z.string()),
    excerpt: z.string(),
    unlisted: z.boolean(),
    doubt: z.nullable(z.string()),
    ...tries,
  }),
]);
const counts = { added: z.int(), changed: z.int(), gone: z.int(), failed: z.int() };
const State = z.object({
  run: z.nullable(
    z.object({
      startedAt: z.number(),
      automatic: z.boolean(),
      stage: z.enum(['all', 'again', 'categories', 'titles', 'unlisted']),
      tasks: z.array(Task),
      listed: z.array(z.string()),
      total: z.int(),
      before: z.int(),
      complete: z.boolean(),
      failuresInRow: z.int(),
      fault: z.nullable(HelpFault),
      done: z.int(),
      ...counts,
    }),
  ),
  last: z.nullable(z.object({ at: z.number(), ...counts, fault: z.optional(HelpFault) })),
  waitUntil: z.number(),
  shutUntil: z.number(),
  askedAt: z.number(),
  dueAt: z.number(),
  suspects: z._default(z.array(z.object({ id: z.string(), hash: z.string(), at: z.number() })), []),
});

/** How a centre's refresh stands; as before the first one where the row can't be read. */
export async function getRefresh(center: string): Promise<RefreshState> {
  const read = z.safeParse(State, await database().refreshes.get(center));
  return read.success ? read.data : FRESH;
}

/** Changes it in one transaction: what others change meanwhile is neither lost nor overwritten. */
export async function changeRefresh(center: string, change: (state: RefreshState) => RefreshState): Promise<void> {
  const { refreshes } = database();
  await database().transaction('rw', refreshes, async () => {
    const state = await getRefresh(center);
    const changed = change(state);
    if (changed !== state) await refreshes.put({ ...changed, center });
  });
}

/** The store of a centre's refresh. */
export function refreshStore(center: string): RefreshStore {
  return {
    read: () => getRefresh(center),
    held: async (id) => (await comparedCopy(center, id)) && ((await getHelpArticle(center, id)) ?? null),
    async step(decide, now) {
      const { refreshes, helpArticles, helpBlocks, searchChanges } = database();
      const pinned = new Set((await pinnedCopies()).flatMap(([owner, id]) => (owner === center ? [id] : [])));
      await database().transaction('rw', [refreshes, helpArticles, helpBlocks, searchChanges], async () => {
        const step = await decide(await getRefresh(center), copiesOf(center, pinned));
        if (!step) return;
        const { state, keep, same, gone, remove = [] } = step;
        await refreshes.put({ ...state, center });
        if (keep) await keepCopy(center, keep.task, keep.copy, now);
        if (same !== undefined) await markSame(center, same, now);
        if (gone !== undefined) await markGone(center, gone, now);
        await deleteCopies(center, remove);
      });
    },
  };
}

const copiesOf = (center: string, pinned: Set<string>): Copies => ({
  get: (id) => comparedCopy(center, id),
  async all() {
    const rows = await helpArticlesOf(center);
    return rows.map(({ id, title, category, goneAt }) => ({ id, title, category, goneAt, pinned: pinned.has(id) }));
  },
});
