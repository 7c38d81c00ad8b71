/** Clocks that are wrong, and a zone that is not Korea's (reliability F18). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLOCK_FAULTS, expectKoreanDay, NIGHT, NOW } from '../e2e/clock-faults.ts';
import { atFirefox } from './at-firefox.ts';
import { type Clocked, startClocked } from './clocked.ts';

let clocked: Clocked;

describe('in Korea', () => {
  beforeAll(async () => {
    clocked = await startClocked(NOW);
  });
  afterAll(() => clocked.leave());

  test.each(CLOCK_FAULTS)('$title', { timeout: 120_000 }, async ({ act }) => {
    await clocked.seller.newTab();
    await act({ ...atFirefox(clocked.seller), clock: clocked.clock, desk: clocked.desk });
  });
});

describe('in America/New_York', () => {
  const timezone = 'America/New_York';
  beforeAll(async () => {
    clocked = await startClocked(NIGHT, { timezone });
  });
  afterAll(() => clocked.leave());

  test('the day is Korea’s', async () => {
    await expectKoreanDay(atFirefox(clocked.seller));
    expect(await clocked.seller.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezone);
  });
});
