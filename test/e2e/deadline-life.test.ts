import { atChromium } from './at-chromium.ts';
import { hangClock, test } from './clocked.ts';
import { DEADLINE_LIFE } from './deadline-life.ts';

test('each kind of deadline appears, is put off, comes back, runs out, and is over', async ({
  seller: first,
  clock,
  practice,
}) => {
  test.setTimeout(120_000);
  let seller = first;
  let desk = await hangClock(clock, seller);
  for (const { title, act } of DEADLINE_LIFE) {
    await test.step(title, () =>
      act({
        ...atChromium(() => seller),
        clock,
        badge: () =>
          desk.evaluate(async () => ({
            text: await chrome.action.getBadgeText({}),
            color: [...(await chrome.action.getBadgeBackgroundColor({}))],
          })),
        async restart() {
          seller = await seller.restart(practice);
          desk = await hangClock(clock, seller);
        },
      }),
    );
  }
  await seller.browser.close();
});
