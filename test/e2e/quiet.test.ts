import { copyBuild, removeBuild } from '../harness/changed-build.ts';
import { drawnOwn } from '../harness/closed-shadow.ts';
import { countContent } from '../harness/counted.ts';
import { atChromium } from './at-chromium.ts';
import { marksByOrder } from './marked-page.ts';
import { type CountedSeller, QUIET } from './quiet.ts';
import { BUILT, test as base, expect } from './seller.ts';

const test = base.extend<{ counted: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  counted: async ({}, use) => {
    const folder = copyBuild(BUILT);
    countContent(folder);
    await use(folder);
    removeBuild(folder);
  },
  how: async ({ counted }, use) => use({ extension: counted }),
});

test('the page side reads as much as it has to', async ({ seller }) => {
  const { page } = seller;
  const counted: CountedSeller = {
    ...atChromium(() => seller),
    async pointAtCostly() {
      await page.getByRole('button', { name: '교환 재발송(승인)' }).hover();
      await expect.poll(() => drawnOwn(page, 'class="note"')).not.toBeNull();
    },
    closePanel: async () => (await seller.panel()).getByRole('button', { name: '닫기' }).first().click(),
    isMarked: async (number) => number in (await marksByOrder(page)),
  };
  for (const { title, act } of QUIET) await test.step(title, () => act(counted));
});
