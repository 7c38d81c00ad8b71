/**
 * The gate before every request to a help centre: one at a time, never two in a second, the seller first. What it
 * goes by is stored before each request goes out, so that it holds over the death of a worker too.
 */
import type { RefreshState } from '../refreshing/state';
import { leftOf } from '../refreshing/times';
import { LONGEST_WAIT } from './retry-after';

/**
 * Least time between the starts of two requests, and what chance may add (product decision). A second is promised as
 * the help centre sees it: a request may be on its way a little longer than the next one. Milliseconds.
 */
const GAP = 1_100;
const JITTER = 400;

/** Who asks: the seller, who waits for it, or the refresh, which has time. */
export type Who = 'seller' | 'refresh';

type Times = Pick<RefreshState, 'askedAt' | 'shutUntil'>;

export interface GatePorts {
  readTimes: () => Promise<Times>;
  saveTimes: (times: Partial<Times>) => Promise<void>;
  /** Epoch milliseconds. */
  now: () => number;
  /** Milliseconds. */
  sleep: (time: number) => Promise<void>;
  /** From 0 up to, not including, 1. */
  random: () => number;
}

/** What the gate has to know of an answer. */
export interface Answered {
  ok: boolean;
  error?: { tooMany?: boolean | undefined; retryAfter?: number | undefined };
}

/**
 * Runs a request when its turn has come.
 * @returns its answer; `null` when nobody may ask, because the help centre said so itself (429 with `Retry-After`)
 */
export type Gate = <T extends Answered>(who: Who, request: () => Promise<T>) => Promise<T | null>;

/** Makes the gate of one help centre; there is to be no other for the same one. */
export function createGate(ports: GatePorts): Gate {
  const waiting: Record<Who, (() => Promise<void>)[]> = { seller: [], refresh: [] };
  let open = true;

  /** Lets all through, one after the other. The next one is chosen when its time has come, not before. */
  const letThrough = async () => {
    if (!open) return;
    open = false;
    while (waiting.seller.length + waiting.refresh.length > 0) {
      await keepDistance(ports).catch(() => {});
      await (waiting.seller.shift() ?? waiting.refresh.shift())?.();
    }
    open = true;
  };

  return (who, request) =>
    new Promise((resolve, reject) => {
      waiting[who].push(() => askInTurn(request, ports).then(resolve, reject));
      void letThrough();
    });
}

async function keepDistance({ readTimes, now, sleep, random }: GatePorts): Promise<void> {
  const { askedAt } = await readTimes();
  const distance = GAP + Math.ceil(random() * JITTER);
  const since = now() - askedAt;
  // A last time that is still to come was written by another clock: the whole distance, to be sure.
  if (since < distance) await sleep(since < 0 ? distance : distance - since);
}

/** @throws what the store throws: without a note of it nothing is asked */
async function askInTurn<T extends Answered>(request: () => Promise<T>, ports: GatePorts): Promise<T | null> {
  const { shutUntil } = await ports.readTimes();
  if (leftOf(shutUntil, ports.now(), LONGEST_WAIT) > 0) return null;
  await ports.saveTimes({ askedAt: ports.now() });
  const answer = await request();
  const { tooMany, retryAfter } = answer.error ?? {};
  if (tooMany && retryAfter !== undefined) await ports.saveTimes({ shutUntil: ports.now() + retryAfter });
  return answer;
}
