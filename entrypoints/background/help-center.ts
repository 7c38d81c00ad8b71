/** The way to a centre's help centre from this worker. */
import { browser } from 'wxt/browser';
import type { Center } from '@/utils/center/schema';
import { fetchHelp } from '@/utils/help-center/asking/fetch-help';
import { createHelpClient, type HelpClient } from '@/utils/help-center/asking/help-client';
import { gateOf } from './gates';

/** Makes a client that asks through the help centre's gate. */
export function helpClientOf(center: Pick<Center, 'id' | 'helpCenter'>): HelpClient {
  const ports = { fetch, mayAsk, now: () => Date.now() };
  return createHelpClient(center.helpCenter, gateOf(center), (address, have) => fetchHelp(address, ports, have));
}

const mayAsk = (origin: string) => browser.permissions.contains({ origins: [`${origin}/*`] });
