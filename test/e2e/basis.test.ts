import { expect, test } from './seller.ts';

test('what 확인 means is read out, and explained below every screen', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const tab = await seller.turnTo('이 페이지');
  await tab.getByRole('button', { name: /반품 요청이 들어오면/ }).click();
  await expect(panel.getByRole('article')).toContainText('확인 (판매자센터나 고객센터의 공개된 글에서 읽은 내용)');
  await panel.getByText('확인 표시의 뜻').click();
  const meanings = panel.getByRole('group').filter({ hasText: '확인 표시의 뜻' });
  await expect(meanings.getByRole('term')).toHaveText(['확인', '확인(2차)', '추정', '미확인']);
  for (const meaning of await meanings.getByRole('definition').all()) await expect(meaning).toBeVisible();
});

test('what a guide needs, and what helps when it fails, has its source and date', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await (await seller.turnTo('가이드')).getByRole('button', { name: /반품 택배사/ }).click();
  const need = panel.getByRole('region', { name: '준비할 것' }).getByRole('listitem').first();
  await expect(need).toContainText(/\d{4}-\d{2}-\d{2}에 확인/);
  await expect(need).toContainText('출처 ');
  await panel.getByRole('button', { name: /시작하기/ }).click();
  const failure = panel.getByRole('region', { name: '막힐 때' }).getByRole('group').first();
  await failure.click();
  await expect(failure).toContainText(/\d{4}-\d{2}-\d{2}에 확인/);
  await expect(failure).toContainText('출처 ');
});
