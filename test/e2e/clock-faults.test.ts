/** Clocks that are wrong, and zones that are not Korea's (reliability F18). */
import { koreanTime } from '../harness/clock.ts';
import { hangClock, test } from './clocked.ts';
import { expect, type Seller } from './seller.ts';
import { rowsOf } from './stored.ts';

const NOW = '2026-11-23T10:00';

/** What `할 일` says of the open deadlines. */
async function openRows(seller: Seller) {
  return (await seller.panel()).getByRole('tabpanel', { name: '할 일' }).getByRole('region').getByRole('listitem');
}

test('a clock ten years off that comes back has lost nothing, dated nothing ahead, and begun one refresh at most', async ({
  seller,
  clock,
}) => {
  const desk = await hangClock(clock, seller);
  const begun = new Set<unknown>();
  /** Opens a screen by the clock as it is, and waits until its rows are kept. */
  const look = async (path: string, number: string) => {
    const since = clock.now().getTime();
    await seller.visit(`${path}?now=${NOW}`);
    const seenAt = async () => (await rowsOf(desk, 'orders')).find((row) => row.itemNumber === number)?.seenAt;
    await expect.poll(seenAt).toBeGreaterThanOrEqual(since);
    for (const { run } of await rowsOf(desk, 'refreshes')) if (run) begun.add(Reflect.get(run, 'startedAt'));
  };

  await look('/claim/return', '3300000302');
  await seller.openPanel();
  await seller.turnTo('할 일');
  const row = async () => (await openRows(seller)).filter({ hasText: '3300000302' });
  await expect(await row()).toContainText('4영업일 남음');

  for (const wrong of ['2036-11-23T10:00', '2016-11-23T10:00']) {
    await clock.set(koreanTime(wrong));
    await look('/order/delivery', '3100000110');
    await clock.set(koreanTime(NOW));
    await look('/claim/cancel', '3200000202');
    await expect(await row()).toContainText('4영업일 남음');
    // Of the screen that the wrong clock has dated.
    const times = (await rowsOf(desk, 'orders')).map(({ seenAt }) => Number(seenAt));
    expect(Math.max(...times)).toBeLessThanOrEqual(clock.now().getTime());
    expect(times).toHaveLength(13 + 20 + 9);
  }
  for (const text of await (await openRows(seller)).allInnerTexts())
    expect(text).not.toMatch(/-\d+(분|시간|일) 전|20[13]6년/);
  expect(begun.size).toBeLessThanOrEqual(1);
});

test('a clock that jumps over midnight beside an open panel is followed within its next look', async ({
  seller,
  clock,
}) => {
  await hangClock(clock, seller);
  await seller.visit(`/claim/return?now=${NOW}`);
  await seller.openPanel();
  await seller.turnTo('할 일');
  const row = (await openRows(seller)).filter({ hasText: '3300000302' });
  await expect(row).toContainText('4영업일 남음');
  await clock.set(koreanTime('2026-11-24T09:00'));
  // A minute is as long as it goes without a look at the clock.
  await clock.pass({ minutes: 1 });
  await expect(row).toContainText('3영업일 남음');
});

for (const zone of ['America/New_York', 'Pacific/Kiritimati']) {
  test.describe(`in ${zone}`, () => {
    // In Korea it is the 27th, in New York still the day before.
    test.use({ startAt: '2026-11-27T00:30', zone });
    test('the day is Korea’s', async ({ seller, clock }) => {
      await hangClock(clock, seller);
      await seller.visit(`/claim/return?now=${NOW}`);
      await seller.openPanel();
      await seller.turnTo('할 일');
      const row = (await openRows(seller)).filter({ hasText: '3300000302' });
      await expect(row).toContainText('오늘까지');
      await expect(row).toContainText('기한 11월 27일(금)');
      expect(await seller.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
    });
  });
}
