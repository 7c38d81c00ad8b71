import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';

const profile = mkdtempSync(join(tmpdir(), 'giljabi-standing-'));
let seller: Seller;
beforeAll(async () => {
  seller = await startSeller({ profile });
});
afterAll(async () => {
  await seller.leave();
  rmSync(profile, { recursive: true, force: true });
});

const LINE = /7일 합계/;

test('the points of the 페널티 screen make the standing, and typed ones join it', async () => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  await eventually(() => todo.byRole('button', LINE).text()).toContain('아직 모름');

  await seller.choose('페널티');
  await eventually(() => todo.byRole('button', LINE).text()).toMatch(/페널티 7일 합계 8점 \/ 10점\s*확인 \d\d:\d\d/);
  await todo.byRole('button', LINE).click();
  await eventually(() => todo.text()).toContain('기준까지 2점 남았어요');
  const entries = todo.byRole('region', '점수 내역');
  expect(await entries.byRole('listitem').count()).toBe(6);

  await todo.byRole('button', /^직접 적기$/).click();
  await (await seller.browser.panel(seller.page)).type('input[type=number]', '3');
  await todo.byRole('button', /^적어 두기$/).click();
  await eventually(() => todo.text()).toContain('기준 10점에 이르렀어요');
});

test('it survives a restart', async () => {
  await seller.leave();
  seller = await startSeller({ profile });
  await seller.visit('/claim/return');
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  await eventually(() => todo.byRole('button', LINE).text()).toContain('11점 / 10점');
  await todo.byRole('button', LINE).click();
  await todo.byRole('button', /^지우기: .* 3점$/).click();
  await eventually(() => todo.text()).toContain('기준까지 2점 남았어요');
});
