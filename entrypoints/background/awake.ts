/** Staying awake: browsers stop a background after half a minute without an event or a call of their API. */
import { browser } from 'wxt/browser';

/** Well below that half minute. Milliseconds. */
const BREATH = 20_000;

/** Any call counts; this one needs no permission and does nothing. */
export const stayAwake = () => void browser.runtime.getPlatformInfo().catch(() => {});

/** Waits, awake. @param time milliseconds */
export async function nap(time: number): Promise<void> {
  for (let left = time; left > 0; left -= BREATH) {
    await new Promise((done) => setTimeout(done, Math.min(left, BREATH)));
    stayAwake();
  }
}
