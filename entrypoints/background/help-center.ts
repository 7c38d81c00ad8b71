/** The way to a centre's help centre from this worker: one gate for each, whoever asks. */
import { browser } from 'wxt/browser';
import type { Center } from '@/utils/center/schema';
import { fetchHelp } from '@/utils/help-center/asking/fetch-help';
import { createGate, type Gate } from '@/utils/help-center/asking/gate';
import { createHelpClient, type HelpClient } from '@/utils/help-center/asking/help-client';
import { changeRefresh, getRefresh } from '@/utils/storage/refreshes';
import { withRoom } from '@/utils/storage/room';
import { nap } from './awake';

const now = () => Date.now();
const gates = new Map<string, Gate>();

/** Makes a client that asks through the centre's gate. */
export function helpClientOf({ id, helpCenter }: Pick<Center, 'id' | 'helpCenter'>): HelpClient {
  const gate = gates.get(id) ?? createGateOf(id);
  gates.set(id, gate);
  return createHelpClient(helpCenter, gate, (address, have) => fetchHelp(address, { fetch, mayAsk, now }, have));
}

function createGateOf(center: string): Gate {
  return createGate({
    readTimes: () => getRefresh(center),
    saveTimes: (times) => withRoom(() => changeRefresh(center, (state) => ({ ...state, ...times }))),
    now,
    sleep: nap,
    random: Math.random,
  });
}

const mayAsk = (origin: string) => browser.permissions.contains({ origins: [`${origin}/*`] });
