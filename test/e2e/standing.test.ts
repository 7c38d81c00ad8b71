import { expectNoViolations } from '../harness/axe.ts';
import { expect, test } from './seller.ts';
import { rowsOf } from './stored.ts';

const LINE = /페널티 7일 합계/;

test('the points of the 페널티 screen make the standing, which typed ones join and which survives a restart', async ({
  seller,
  practice,
}) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const line = (await seller.turnTo('할 일')).getByRole('button', { name: LINE });
  await expect(line).toContainText('아직 모름');

  await seller.choose('페널티');
  await expect(line).toContainText(/8점 \/ 10점\s*확인 \d\d:\d\d/);
  await line.click();
  const panel = await seller.panel();
  const todo = panel.getByRole('tabpanel', { name: '할 일' });
  await expect(todo.getByRole('heading', { name: '페널티 7일 합계' })).toBeFocused();
  await expect(todo).toContainText('기준까지 2점 남았어요');
  // What is an example, and what each type costs, is none of the shop's.
  await expect(todo.getByRole('region', { name: '점수 내역' }).getByRole('listitem')).toHaveCount(6);
  await expect(todo).not.toContainText('24점');
  await expect(todo.getByRole('region', { name: '단계' })).toContainText(/지금 단계\s*주의.*다음 단계\s*경고/s);

  await todo.getByRole('button', { name: '직접 적기' }).click();
  await expectNoViolations(seller.page, panel);
  await todo.getByLabel('점수', { exact: true }).fill('3');
  await todo.getByLabel('유형').selectOption('품절취소');
  await todo.getByRole('button', { name: '적어 두기' }).click();
  await expect(todo).toContainText('기준 10점에 이르렀어요');
  await expect(todo).toContainText('화면에 적힌 합계는 8점, 길잡이가 더한 합계는 11점');

  const again = await seller.restart(practice);
  // The panel is open there, as it was.
  await again.visit('/claim/return');
  const kept = await again.turnTo('할 일');
  await expect(kept.getByRole('button', { name: LINE })).toContainText('11점 / 10점');
  await kept.getByRole('button', { name: LINE }).click();
  const view = (await again.panel()).getByRole('tabpanel', { name: '할 일' });
  await view.getByRole('button', { name: /^지우기: .* 3점$/ }).click();
  await expect(view).toContainText('기준까지 2점 남았어요');
  await view.getByRole('button', { name: '되돌리기' }).click();
  await expect(view).toContainText('기준 10점에 이르렀어요');

  // The number of an order, its day, its points and the id of its type: nothing else of the screen is kept.
  const rows = await rowsOf(await again.panel(), 'penalties');
  expect(rows).toHaveLength(6);
  for (const row of rows)
    expect(Object.keys(row).sort()).toEqual(['center', 'day', 'key', 'orderNumber', 'points', 'seenAt', 'type']);
  await again.browser.close();
});
