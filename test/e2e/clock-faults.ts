/** Clocks that are wrong (reliability F18); the same in both browsers. */
import { koreanTime, type TestClock } from '../harness/clock.ts';
import { until } from '../harness/until.ts';
import { type AnySeller, type Case, expectRow } from './any-seller.ts';
import { type OurPage, rowsOf } from './stored.ts';

/** A seller with a clock on the wall, and the page of the extension that changes it. */
export interface ClockSeller extends AnySeller {
  clock: TestClock;
  desk: OurPage;
}

/** A Monday; no screen shows another day. */
export const NOW = '2026-11-23T10:00';
/** A return whose deadline is the Thursday if its first day counts, and the Friday if not. */
const RETURN = '3300000302';

export const CLOCK_FAULTS: Case<ClockSeller>[] = [
  {
    title: 'a clock ten years off that comes back has lost nothing, dated nothing ahead, and begun one refresh at most',
    async act(seller) {
      const { clock, desk } = seller;
      const begun = new Set<unknown>();
      /** Opens a screen by the clock as it is, and waits until its rows are kept. */
      const look = async (path: string, number: string) => {
        const since = clock.now().getTime();
        await seller.visit(`${path}?now=${NOW}`);
        const seenAt = async () => (await rowsOf(desk, 'orders')).find((row) => row.itemNumber === number)?.seenAt;
        await until(`${number} is kept as seen at ${since}`, seenAt, (at) => Number(at) >= since);
        for (const { run } of await rowsOf(desk, 'refreshes')) if (run) begun.add(Reflect.get(run, 'startedAt'));
      };

      await look('/claim/return', RETURN);
      await seller.openPanel();
      await seller.turnTo('할 일');
      await expectRow(seller, RETURN, '이르면 3영업일 남음');

      for (const wrong of ['2036-11-23T10:00', '2016-11-23T10:00']) {
        await clock.set(koreanTime(wrong));
        await look('/order/delivery', '3100000110');
        await clock.set(koreanTime(NOW));
        await look('/claim/cancel', '3200000202');
        await expectRow(seller, RETURN, '이르면 3영업일 남음');
        // Of the screen that the wrong clock has dated.
        const times = (await rowsOf(desk, 'orders')).map(({ seenAt }) => Number(seenAt));
        const ahead = times.filter((time) => time > clock.now().getTime());
        if (ahead.length > 0) throw new Error(`seen at a time to come: ${ahead}`);
        if (times.length !== 13 + 20 + 9) throw new Error(`${times.length} rows are kept`);
      }
      for (const text of await seller.rows())
        if (/-\d+(분|시간|일) 전|20[13]6년/.test(text)) throw new Error(`by the wrong clock: ${text}`);
      if (begun.size > 1) throw new Error(`${begun.size} refreshes`);
    },
  },
  {
    title: 'a clock that jumps over midnight beside an open panel is followed within its next look',
    async act(seller) {
      const { clock } = seller;
      await clock.set(koreanTime(NOW));
      await seller.visit(`/claim/return?now=${NOW}`);
      await seller.openPanel();
      await seller.turnTo('할 일');
      await expectRow(seller, RETURN, '이르면 3영업일 남음');
      await clock.set(koreanTime('2026-11-24T09:00'));
      // A minute is as long as it goes without a look at the clock.
      await clock.pass({ minutes: 1 });
      await expectRow(seller, RETURN, '이르면 2영업일 남음');
    },
  },
];

/** In Korea it is the 27th, in America still the day before. */
export const NIGHT = '2026-11-27T00:30';

/** The day of the product is Korea's, wherever the computer is. */
export async function expectKoreanDay(seller: AnySeller): Promise<void> {
  await seller.visit(`/claim/return?now=${NOW}`);
  await seller.openPanel();
  await seller.turnTo('할 일');
  await expectRow(seller, RETURN, '늦어도 오늘까지');
  await expectRow(seller, RETURN, '기한 11월 27일(금)');
}
