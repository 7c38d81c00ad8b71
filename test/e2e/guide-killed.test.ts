/** The worker is killed while a step ends: it ends all the same, soon, and once. */
import fc from 'fast-check';
import { expect, press, type Seller, test } from './seller.ts';
import { rowsOf } from './stored.ts';

const GUIDE = '계약 택배사 등록';
const STEP = /서비스 이용 신청 누르기/;

/** After what the seller does, in milliseconds; the first of them are before anybody has heard of it. */
const MOMENTS = fc.sample(fc.integer({ min: 0, max: 80 }), { numRuns: 20, seed: 20261130 });

/** So long the seller waits at most, in milliseconds. */
const SOON = 3_000;

async function startGuide(seller: Seller) {
  await seller.visit('/store/shipping');
  const panel = await seller.openPanel();
  // On the right it stands over what is to be pressed.
  await panel.getByRole('button', { name: '반대쪽으로 옮기기' }).click();
  const tab = await seller.turnTo('가이드');
  await tab.getByRole('button', { name: new RegExp(`^${GUIDE}`) }).click();
  await panel.getByRole('button', { name: /시작하기/ }).click();
  return panel;
}

test('at 20 moments of a step', async ({ seller }) => {
  test.setTimeout(180_000);
  const { page, browser } = seller;
  const panel = await startGuide(seller);
  const place = () => panel.getByRole('heading', { level: 2 }).first();
  const target = page.getByRole('button', { name: '서비스 이용 신청' }).first();
  const steps = new Set<string>();
  for (const [at, moment] of MOMENTS.entries()) {
    // The seller goes back to the step, and does it again: on the page, or by saying so.
    await press(panel, panel.getByRole('button', { name: STEP }).first());
    await expect(place()).toHaveText(STEP);
    if (at % 2 === 0) await target.click();
    else await press(panel, panel.getByRole('button', { name: /^했어요/ }));
    await page.waitForTimeout(moment);
    await browser.killWorker();
    await expect(place(), `killed after ${moment} ms`).not.toHaveText(STEP, { timeout: SOON });
    if (at % 2 === 0) await page.keyboard.press('Escape');
    const [run, ...others] = (await rowsOf(panel, 'runs')) as { done: string[]; step: string }[];
    expect(others).toEqual([]);
    expect(new Set(run?.done).size, `killed after ${moment} ms`).toBe(run?.done.length);
    steps.add(run?.step ?? '');
  }
  // Never two steps at once.
  expect([...steps]).toHaveLength(1);
});
