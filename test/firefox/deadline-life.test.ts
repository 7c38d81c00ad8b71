import { afterAll, beforeAll, test } from 'vitest';
import { DEADLINE_LIFE, FIRST_DAY, type LifeSeller } from '../e2e/deadline-life.ts';
import { atFirefox } from './at-firefox.ts';
import { type Clocked, startClocked } from './clocked.ts';

let clocked: Clocked;
beforeAll(async () => {
  clocked = await startClocked(FIRST_DAY);
});
afterAll(() => clocked.leave());

test('each kind of deadline appears, is put off, comes back, runs out, and is over', { timeout: 180_000 }, async () => {
  const seller: LifeSeller = {
    ...atFirefox(clocked.seller),
    clock: clocked.clock,
    restart: clocked.restart,
    badge: () =>
      clocked.desk.evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        color: [...(await chrome.action.getBadgeBackgroundColor({}))],
      })),
  };
  for (const { act } of DEADLINE_LIFE) await act(seller);
});
