/** The help centre's own results and articles, and the copying of all of them. */

import { bumpRevision } from '@/utils/browser/revision';
import type { Center } from '@/utils/center/schema';
import type { HelpFailure } from '@/utils/help-center/asking/help-client';
import { LONGEST_WAIT } from '@/utils/help-center/asking/retry-after';
import { checkCopy, type HelpCopy, toCopy } from '@/utils/help-center/refreshing/check-copy';
import type { RefreshState } from '@/utils/help-center/refreshing/state';
import { leftOf } from '@/utils/help-center/refreshing/times';
import type { HelpSearch } from '@/utils/help-center/types';
import { Late, within } from '@/utils/messaging/patience';
import type { Response } from '@/utils/messaging/protocol';
import { type ErrorCode, GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { getLinkOfHelp } from '@/utils/storage/entries';
import { getHelpCopy, keepCopy } from '@/utils/storage/help-articles';
import { getListing, type KeptListing, keepListing, listedRow } from '@/utils/storage/help-listings';
import { listCenters } from '@/utils/storage/packs';
import { getRefresh } from '@/utils/storage/refreshes';
import { withRoom } from '@/utils/storage/room';
import { helpClientOf } from '../help-center';
import { toResults } from '../help-results';
import { isWanted, startRefresh, stopRefresh } from '../refreshes';

/** How long the seller waits: for the request under way, a second's distance and their own; less than they are told. */
const PATIENCE = 15_500;

type HelpMessages = 'help.find' | 'help.copy' | 'refresh.get' | 'refresh.start' | 'refresh.stop';

export const helpCenterHandlers: Pick<Handlers, HelpMessages> = {
  async 'help.find'({ center: id, ask, ...search }) {
    const center = await requireCenter(id);
    const kept = await getListing(id, search);
    if (!ask) return toResults(center, search, kept, undefined, Date.now());
    const found = await inTime(searchThere(center, search));
    return found.ok
      ? toResults(center, search, found.value, undefined, Date.now())
      : toResults(center, search, kept, found.error.code, Date.now());
  },

  async 'help.copy'({ center: id, helpId }) {
    const center = await requireCenter(id);
    if (!(await getHelpCopy(id, helpId))) {
      const copied = await inTime(copyArticle(center, helpId));
      if (!copied.ok) throw new GiljabiError(codeOf(copied.error));
      await bumpRevision(Date.now());
    }
    const link = await getLinkOfHelp(id, helpId);
    if (!link) throw new GiljabiError('help-unreadable');
    return link;
  },

  async 'refresh.get'() {
    const centers = await listCenters();
    const statusOf = async (id: string) => {
      const state = await getRefresh(id);
      const run = state.run && (await isWanted(state.run)) ? state.run : null;
      return toStatus(id, { ...state, run }, Date.now());
    };
    return Promise.all(centers.map(({ id }) => statusOf(id)));
  },

  async 'refresh.start'({ center }) {
    await requireCenter(center);
    await startRefresh(center);
    return null;
  },

  async 'refresh.stop'({ center }) {
    await stopRefresh(center);
    return null;
  },
};

async function requireCenter(id: string): Promise<Center> {
  const center = (await listCenters()).find((one) => one.id === id);
  if (!center) throw new GiljabiError('not-found');
  return center;
}

type Outcome<T> = { ok: true; value: T } | { ok: false; error: HelpFailure };

/** The seller waits no longer than that, for whatever is asked before them. What still comes is kept and told. */
async function inTime<T>(asked: Promise<Outcome<T>>): Promise<Outcome<T>> {
  return within(PATIENCE, asked).catch((error: unknown) => {
    if (!(error instanceof Late)) throw error;
    asked.then(({ ok }) => (ok ? bumpRevision(Date.now()) : undefined)).catch(() => {});
    return { ok: false, error: { code: 'slow' } };
  });
}

/** Asks for a page of results and keeps it. */
async function searchThere(center: Center, search: HelpSearch): Promise<Outcome<KeptListing>> {
  const answer = await helpClientOf(center).listing(search, 'seller');
  if (!answer.ok) return answer;
  const found = { listing: answer.value, savedAt: Date.now() };
  // A store without room takes nothing from what the seller asked for.
  await keepListing(center.id, search, found.listing, found.savedAt).catch(() => {});
  return { ok: true, value: found };
}

/** Asks for one article and keeps it, by the same rules as a refresh. @throws GiljabiError `full` */
async function copyArticle(center: Center, helpId: string): Promise<Outcome<HelpCopy>> {
  const listed = (await listedRow(center.id, helpId)) ?? { title: '', excerpt: '', category: [] };
  const ask = async (): Promise<Outcome<HelpCopy>> => {
    const answer = await helpClientOf(center).article(helpId, listed.title, 'seller');
    if (!answer.ok) return answer;
    // Asked without an edition, so there is always a text.
    return answer.value ? { ok: true, value: await toCopy(answer.value) } : { ok: false, error: { code: 'empty' } };
  };
  const first = await ask();
  if (!first.ok) return first;
  const verdict = checkCopy(first.value, listed, null);
  // Without an older copy nothing is suspect.
  if (verdict === 'doubt' || verdict === 'suspect') {
    const second = await ask();
    if (!second.ok) return second;
    if (second.value.hash !== first.value.hash) return { ok: false, error: { code: 'cut' } };
  } else if (verdict !== 'keep') return { ok: false, error: { code: verdict } };
  const place = { id: helpId, category: listed.category };
  await withRoom(() => keepCopy(center.id, place, first.value, Date.now()));
  return first;
}

function codeOf({ code }: HelpFailure): ErrorCode {
  if (code === 'offline' || code === 'slow' || code === 'no-access' || code === 'busy' || code === 'gone')
    return `help-${code}`;
  return 'help-unreadable';
}

/** How a refresh stands, as the surfaces see it. No time of it is still to come but the wait, whatever the clock did. */
function toStatus(center: string, state: RefreshState, now: number): Response<'refresh.get'>[number] {
  const { run, last } = state;
  const wait = Math.max(leftOf(state.waitUntil, now, LONGEST_WAIT), leftOf(state.shutUntil, now, LONGEST_WAIT));
  return {
    center,
    progress: run && { done: run.done, of: run.done + run.tasks.length },
    last: last && { ...last, at: Math.min(last.at, now) },
    waitUntil: wait > 0 ? now + wait : null,
  };
}
