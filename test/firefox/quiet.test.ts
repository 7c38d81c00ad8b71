/** How much the page side does (reliability P9–P11); each case goes on where the one before ended. */
import { afterAll, beforeAll, test } from 'vitest';
import { type CountedSeller, QUIET } from '../e2e/quiet.ts';
import { copyBuild, removeBuild } from '../harness/changed-build.ts';
import { countContent } from '../harness/counted.ts';
import { atFirefox } from './at-firefox.ts';
import { isMarked } from './mark.ts';
import { buttonOf, isNoted } from './note.ts';
import { eventually } from './part.ts';
import { BUILT, type Seller, startSeller } from './seller.ts';

const extension = copyBuild(BUILT);
countContent(extension);
let seller: Seller;
beforeAll(async () => {
  seller = await startSeller({ extension });
});
afterAll(async () => {
  await seller.leave();
  removeBuild(extension);
});

test('the page side reads as much as it has to', { timeout: 120_000 }, async () => {
  const counted: CountedSeller = {
    ...atFirefox(seller),
    async pointAtCostly() {
      const button = await buttonOf(seller, '교환 재발송(승인)');
      await seller.page.hover(button);
      await eventually(() => isNoted(seller, button)).toBe(true);
    },
    closePanel: () => seller.panel.byRole('button', '닫기').click(),
    isMarked: (number) => isMarked(seller, number),
  };
  for (const { act } of QUIET) await act(counted);
});
