/** The whole of it on redesigned screens of the centre: a guide is followed, and points at what its step means. */
import type { Frame } from '@playwright/test';
import fc from 'fast-check';
import { bundle } from './grids/bundle.ts';
import { guideOf } from './guides/pack.ts';
import { expectNoLine, expectPointedAt } from './pointed.ts';
import type { Redesign, RedesignsInPage } from './redesigned/in-page.ts';
import { type Shot, shoot } from './redesigned/shots.ts';
import { CENTER, expect, type Seller, test } from './seller.ts';

/** Each test has a browser of its own; beside what is 1,300 pixels wide our panel stands over nothing. */
test.describe.configure({ mode: 'parallel' });
test.use({ how: { viewport: { width: 2000, height: 1400 } } });

/** A host that no pack knows: there the extension is not. */
const ELSEWHERE = 'https://seller.example.test';
const PLACE = '/redesigned';

/** The step of a guide, the screen, what is meant there, and where and when that is drawn. */
type Case = [guide: string, step: string, screen: string, meant: string, Pick<Redesign, 'place' | 'time'>];
const CASES: Case[] = [
  [
    'carrier-contract',
    'start-application',
    'shipping',
    'button 서비스 이용 신청',
    { place: 'the page', time: 'at once' },
  ],
  ['return-process', 'mark-collected', 'returns', 'button 수거 완료', { place: 'a shadow root', time: 'late' }],
  ['exchange-process', 'reship', 'exchanges', 'button 교환 재발송(승인)', { place: 'a frame', time: 'anew' }],
  ['delay-notice', 'press-notice', 'orders', 'button 발송지연 안내', { place: 'a dialog', time: 'late' }],
  ['return-carrier', 'check-return-fee', 'shipping', 'field 반품 배송비(편도)', { place: 'the page', time: 'anew' }],
  ['button-rereview', 'request', 'malls', 'button 재심사 요청', { place: 'a shadow root', time: 'anew' }],
];

/** In the page. */
declare const redesigns: RedesignsInPage;

/** A page of the centre's that is empty but for its styles and its title, and what draws the screen on it. */
async function openEmpty(seller: Seller, { title }: { title: string }): Promise<string[]> {
  const { page } = seller;
  const sheets = ['base', 'shell', 'list', 'screens', 'dialog'].map(
    (sheet) => `<link rel="stylesheet" href="/assets/styles/${sheet}.css">`,
  );
  const body = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>${title}</title>${sheets.join('')}
    <style>body { max-width: 1300px }</style><body><main><h1>${title.split(' | ')[0]}</h1></main></body></html>`;
  await page.route(CENTER + PLACE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await seller.visit(PLACE);
  const { script } = await bundle('../redesigned/in-page.ts');
  await page.evaluate(script);
  return page.evaluate(() => redesigns.names);
}

async function follow(seller: Seller, guide: string, step: string): Promise<Frame> {
  const { title, steps } = guideOf(guide);
  const name = steps.find(({ id }) => id === step)?.title ?? '';
  const panel = await seller.openPanel();
  const tab = await seller.turnTo('가이드');
  await tab.getByRole('button', { name: title }).click();
  await panel.getByRole('button', { name: /^시작하기/ }).click();
  await panel.getByRole('button', { name }).click();
  await expect(panel.getByRole('heading', { level: 2, name })).toBeVisible();
  return panel;
}

/** Draws it once, or anew each second from now on. */
const draw = (seller: Seller, one: Redesign) =>
  seller.page.evaluate((one) => {
    redesigns.draw(one);
    if (one.time === 'anew') setInterval(() => redesigns.draw(one), 1_000);
  }, one);

const mutationsFor = (names: string[], seed: number) =>
  fc.sample(fc.shuffledSubarray(names, { minLength: 2, maxLength: 6 }), { numRuns: 1, seed })[0] ?? [];

for (const [at, [guide, step, screen, meant, how]] of CASES.entries()) {
  test(`${meant} of ${guide} is pointed at, redesigned in ${how.place}, ${how.time}`, async ({ seller }) => {
    const { page } = seller;
    const shot: Shot = await shoot(page, ELSEWHERE, screen);
    const names = await openEmpty(seller, { title: shot.title });
    const one: Redesign = { shot, ...how, mutations: mutationsFor(names, 20261203 + at), seed: 7_919 * (at + 1) };
    const panel = await follow(seller, guide, step);
    if (how.time === 'late')
      await expect(panel.getByRole('paragraph').filter({ hasText: '화면에서 찾지 못했어요' })).toBeVisible();
    await draw(seller, one);
    const mark = shot.wanted.find(({ kind, names }) => `${kind} ${names[0]}` === meant)?.mark;
    const inside = how.place === 'a frame' ? page.frameLocator('iframe') : page;
    const target = inside.locator(`[data-meant="${mark}"]`);
    // What is drawn anew may be gone while it is scrolled to, or asked where it stands.
    await expect(() => target.scrollIntoViewIfNeeded({ timeout: 2_000 })).toPass({ timeout: 15_000 });
    for (let look = 0; look < (how.time === 'anew' ? 4 : 1); look += 1) {
      await expect(() => expectPointedAt(page, target)).toPass({ timeout: 15_000 });
      await page.waitForTimeout(700);
    }
    await page.evaluate(() => {
      redesigns.draw = () => {};
      document.body.innerHTML = '<main><p>없음</p></main>';
    });
    await expectNoLine(page);
    // What is not found leaves the step as usable as it was.
    // A panel that was in a dialog that is gone is loaded anew.
    const again = await seller.panel();
    const title = again.getByRole('heading', { level: 2 }).first();
    const before = await title.textContent();
    await again.getByRole('button', { name: '했어요' }).click();
    await expect(title).not.toHaveText(before ?? '');
  });
}
