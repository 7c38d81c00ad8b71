/** Three guides on the practice centre, end to end; with `GILJABI_FULL` every choice is taken. */
import { afterAll, beforeAll, test } from 'vitest';
import { guideOf, waysOf } from '../e2e/guides/pack.ts';
import { walk } from '../e2e/guides/walk.ts';
import { firefoxHands } from './firefox-hands.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

test.each(['return-carrier', 'return-process', 'exchange-process'])(
  'the guide %s is walked end to end',
  async (id) => {
    const guide = guideOf(id);
    await seller.newTab();
    await seller.page.setViewport({ width: 1680, height: 1200 });
    await seller.visit('/');
    await seller.openPanel();
    const tab = await seller.turnTo('가이드');
    await tab.byRole('button', new RegExp(`^${guide.title}`)).click();
    for (const way of waysOf(guide)) await walk(firefoxHands(seller), guide, way);
  },
  180_000,
);
