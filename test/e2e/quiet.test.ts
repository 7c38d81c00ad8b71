/** How much the page side does: nothing on a quiet page, little in a storm, and never more for each navigation. */
import { copyBuild, removeBuild } from '../harness/changed-build.ts';
import { drawnOwn, waitForOwn } from '../harness/closed-shadow.ts';
import { type Counts, countContent, countsOf } from '../harness/counted.ts';
import { BUILT, test as base, expect, type Seller } from './seller.ts';

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

const counts = (seller: Seller) => countsOf(seller.page, seller.browser.id);

/** Waits until a second has gone by in which the page side did nothing, and waited for nothing. */
async function comeToRest(seller: Seller): Promise<Counts> {
  let rest = await counts(seller);
  await expect(async () => {
    const before = rest;
    await seller.page.waitForTimeout(1_000);
    rest = await counts(seller);
    expect(rest).toEqual({ ...before, timers: 0 });
  }).toPass();
  return rest;
}

test('the page side reads as much as it has to', async ({ seller }) => {
  const { page } = seller;
  await seller.visit('/claim/exchange');
  await waitForOwn(page, { role: 'button', nameStart: '길잡이' });
  const atRest = await comeToRest(seller);

  await test.step('a quiet page: no reading, no message, no timer', async () => {
    expect(atRest.readings).toBeGreaterThan(0);
    expect(atRest.timers).toBe(0);
    await page.waitForTimeout(3_000);
    expect(await counts(seller)).toEqual(atRest);
  });

  await test.step('what is our own on the page is no change of it', async () => {
    const reship = page.getByRole('button', { name: '교환 재발송(승인)' });
    await reship.hover();
    await expect.poll(() => drawnOwn(page, 'class="note"')).not.toBeNull();
    await seller.openPanel();
    await comeToRest(seller);
    await (await seller.panel()).getByRole('button', { name: '닫기' }).first().click();
    const after = await comeToRest(seller);
    expect(after.readings).toBe(atRest.readings);
  });

  await test.step('a change is read', async () => {
    await page.evaluate(() => document.querySelector('tbody')?.lastElementChild?.remove());
    await expect.poll(async () => (await counts(seller)).readings).toBe(atRest.readings + 1);
  });

  await test.step('a thousand changes a second: two readings a second at most', async () => {
    const before = await comeToRest(seller);
    const seconds = await page.evaluate(async () => {
      const cells = document.querySelectorAll('tbody td:nth-child(4)');
      const begun = performance.now();
      while (performance.now() - begun < 3_000) {
        for (let at = 0; at < 10; at++) {
          const cell = cells[at % cells.length];
          if (cell) cell.textContent = ['교환 반송완료', '교환 요청중'][Math.trunc(performance.now()) % 2] ?? '';
        }
        await new Promise((next) => setTimeout(next, 10));
      }
      return (performance.now() - begun) / 1000;
    });
    const { readings } = await counts(seller);
    expect(readings).toBeGreaterThan(before.readings + 1);
    expect(readings - before.readings).toBeLessThanOrEqual(Math.ceil(seconds * 2) + 1);
  });

  await test.step('a hundred navigations leave one instance, with as many listeners and observers', async () => {
    const before = await comeToRest(seller);
    await page.evaluate(async () => {
      for (let at = 0; at < 100; at++) {
        history.pushState(null, '', `?view=${at}`);
        await new Promise((next) => setTimeout(next, 5));
      }
    });
    const after = await comeToRest(seller);
    expect(after).toMatchObject({ timers: 0, listeners: before.listeners, observers: before.observers });
    expect(after.listeners).toBeGreaterThan(0);
    expect(after.observers).toBeGreaterThan(0);
  });
});
