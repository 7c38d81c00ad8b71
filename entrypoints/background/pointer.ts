/** The part of the page side that looks for targets: brought in where a guide is followed, and spoken to. */
import type { Target } from '@/utils/messaging/guide-shapes';
import { within } from '@/utils/messaging/patience';
import { GiljabiError } from '@/utils/messaging/result';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';
import { bringIn } from './bring-in';

/** A page too busy to look must not keep the panel waiting. Milliseconds. */
const PATIENCE = 2_000;

/** Brings it into a tab's page; a page where nothing may run is pointed at by nobody. */
export const bringPointer = (tabId: number): Promise<void> => bringIn(tabId, 'guide');

/** Brings the target that is pointed at into sight. @returns whether it is there. @throws GiljabiError `no-page` */
export const showTarget = (tabId: number): Promise<boolean> =>
  asked(wire.sendMessage('target', VERSION, { tabId, frameId: 0 }));

/** How sure it is that each target is there, from 0 to 1; `null` of several. @throws GiljabiError `no-page` */
export async function checkTargets(tabId: number, targets: Target[]): Promise<(number | null)[]> {
  await bringPointer(tabId);
  const sure = await asked(wire.sendMessage('check', { version: VERSION, targets }, { tabId, frameId: 0 }));
  // Another build's part of the page answers nothing.
  if (sure.length !== targets.length) throw new GiljabiError('no-page');
  return sure;
}

async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await within(PATIENCE, answer);
  } catch (cause) {
    throw new GiljabiError('no-page', { cause });
  }
}
