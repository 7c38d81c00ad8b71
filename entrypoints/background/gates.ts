/** The gates before the help centres: one for each, whoever asks, since several seller centres may share one. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Center } from '@/utils/center/schema';
import { createGate, type Gate } from '@/utils/help-center/asking/gate';
import { listCenters } from '@/utils/storage/packs';
import { changeRefresh, getRefresh } from '@/utils/storage/refreshes';
import { isQuota } from '@/utils/storage/room';
import { nap } from './awake';

const Times = z.object({ askedAt: z.number(), shutUntil: z.number() });
type Times = z.infer<typeof Times>;

type HasHelp = Pick<Center, 'id' | 'helpCenter'>;

const gates = new Map<string, Gate>();

/** The gate of a centre's help centre. */
export function gateOf(center: HasHelp): Gate {
  const origin = originOf(center);
  const gate = gates.get(origin) ?? createGateOf(center);
  gates.set(origin, gate);
  return gate;
}

function createGateOf(center: HasHelp): Gate {
  const origin = originOf(center);
  return createGate({
    readTimes: async () => latest([await unkeptTimes(origin), ...(await keptTimes(origin))]),
    saveTimes: (times) =>
      changeRefresh(center.id, (state) => ({ ...state, ...times })).catch((error: unknown) => {
        if (!isQuota(error)) throw error;
        return noteUnkept(origin, times);
      }),
    now: () => Date.now(),
    sleep: nap,
    random: Math.random,
  });
}

/** What each centre that shares the help centre has noted. */
async function keptTimes(origin: string): Promise<Times[]> {
  const sharing = (await listCenters()).filter((center) => originOf(center) === origin);
  return Promise.all(sharing.map(({ id }) => getRefresh(id)));
}

/** A disk without room takes nothing from what the seller asks for: session storage, which is memory, has the times. */
const unkeptKey = (origin: string) => `session:asked:${origin}` as const;

async function unkeptTimes(origin: string): Promise<Times> {
  const read = z.safeParse(Times, await storage.getItem(unkeptKey(origin)));
  return read.success ? read.data : { askedAt: 0, shutUntil: 0 };
}

async function noteUnkept(origin: string, times: Partial<Times>): Promise<void> {
  await storage.setItem<Times>(unkeptKey(origin), { ...(await unkeptTimes(origin)), ...times });
}

const originOf = ({ helpCenter }: HasHelp) => new URL(helpCenter.origin).origin;

const latest = (all: Times[]): Times => ({
  askedAt: Math.max(...all.map(({ askedAt }) => askedAt)),
  shutUntil: Math.max(...all.map(({ shutUntil }) => shutUntil)),
});
