import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './part.ts';
import { type Seller, startSeller } from './seller.ts';
import { servePage } from './serve-page.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
afterAll(() => seller.leave());

test('the panel stands where it belongs on a page that forbids frames and foreign styles', async () => {
  await servePage(seller.page, seller.practice, {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'none'",
  });
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await eventually(() => panel.byRole('tabpanel').text()).toContain('반품관리');
  expect(await seller.panelBox()).toMatchObject({ right: 0, width: 400 });
});
