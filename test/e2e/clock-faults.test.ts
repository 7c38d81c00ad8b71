/** Clocks that are wrong, and zones that are not Korea's (reliability F18). */
import { atChromium } from './at-chromium.ts';
import { CLOCK_FAULTS, expectKoreanDay, NIGHT } from './clock-faults.ts';
import { hangClock, test } from './clocked.ts';
import { expect } from './seller.ts';

for (const { title, act } of CLOCK_FAULTS) {
  test(title, async ({ seller, clock }) => {
    const desk = await hangClock(clock, seller);
    await act({ ...atChromium(() => seller), clock, desk });
  });
}

for (const zone of ['America/New_York', 'Pacific/Kiritimati']) {
  test.describe(`in ${zone}`, () => {
    test.use({ startAt: NIGHT, zone });
    test('the day is Korea’s', async ({ seller, clock }) => {
      await hangClock(clock, seller);
      await expectKoreanDay(atChromium(() => seller));
      expect(await seller.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
    });
  });
}
