/** The help beside a screen: for screens that no address and no heading tells, and for what is open on them. */
import { contextQuality } from '../../scripts/context-quality.ts';
import { drawScreen } from '../eval/context/draw.ts';
import { evaluate, OWN_SCREENS } from '../eval/context/evaluate.ts';
import { expectNoViolations } from '../harness/axe.ts';
import { CENTER, expect, type Seller, test } from './seller.ts';

test('of all labelled screens the page and its help are right', async () => {
  test.setTimeout(180_000);
  const results = await evaluate(OWN_SCREENS);
  const quality = contextQuality(results);
  expect(quality.screens).toBeGreaterThanOrEqual(60);
  expect(quality.pageWrong, JSON.stringify(quality)).toBe(0);
  expect(quality.pageRight).toBeGreaterThanOrEqual(0.98);
  expect(quality['ndcg@5']).toBeGreaterThanOrEqual(0.9);
  expect(quality.firstRight).toBeGreaterThanOrEqual(0.95);
});

async function show(seller: Seller, body: string): Promise<void> {
  await seller.page.route(`${CENTER}/made-up/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await seller.visit('/made-up/1');
}
const articles = async (seller: Seller) =>
  (await seller.panel()).getByRole('region', { name: /도움말$|먼저 볼 글/ }).getByRole('button');

test('a screen of boxes is known by its menu, and a dialog on it by its title', async ({ seller }) => {
  const dialog = '<div id="layer" role="dialog" hidden><h2>클레임 상세 정보</h2><button>닫기</button></div>';
  const screen = drawScreen({ title: '교환관리', group: '판매관리', columns: ['교환상태'] }, 'divs');
  await show(seller, screen.replace('</html>', `${dialog}</html>`));
  const panel = await seller.openPanel();
  const tab = panel.getByRole('tabpanel', { name: '이 페이지' });
  await expect(tab).toContainText('판매관리 › 교환관리');
  await expect((await articles(seller)).first()).toContainText('‘교환관리’ 화면의 글');
  await seller.page.evaluate(() => document.getElementById('layer')?.removeAttribute('hidden'));
  await expect(tab).toContainText('교환관리 › 클레임 상세 정보');
  await expect((await articles(seller)).first()).toContainText('교환 배송비 결제 여부');
  await expectNoViolations(seller.page, await seller.panel());
});

test('what went wrong on the screen comes first; while the seller reads it waits until they ask', async ({
  seller,
}) => {
  const notice = '<div id="notice" role="alert" hidden>결제 취소 실패로 환불하지 못한 건이 있습니다.</div>';
  const screen = drawScreen({ title: '교환관리', group: '판매관리', columns: ['교환상태'] }, 'plain');
  await show(seller, screen.replace('<main>', `<main>${notice}`));
  const panel = await seller.openPanel();
  const first = (await articles(seller)).first();
  await expect(first).toContainText('실수로 다른 주문을');
  await seller.page.waitForTimeout(3_500);
  await seller.page.evaluate(() => document.getElementById('notice')?.removeAttribute('hidden'));
  const renew = panel.getByRole('button', { name: '새로고침' });
  await expect(renew).toBeVisible();
  await expect(first).toContainText('실수로 다른 주문을');
  await expectNoViolations(seller.page, await seller.panel());
  await renew.click();
  await expect(first).toContainText('결제 취소 실패로 조회되는데');
  await expect(first).toContainText('화면의 ‘결제 취소 실패’ 때문에');
  await expect(renew).toBeHidden();
});

test('a screen that nobody knows is helped with by the words on it', async ({ seller }) => {
  await show(seller, drawScreen({ title: '출력 도구', entry: '없음', buttons: ['굿스플로 송장 출력'] }, 'plain'));
  const panel = await seller.openPanel();
  await expect(panel.getByRole('tabpanel', { name: '이 페이지' })).toContainText('모르는 화면');
  await expect((await articles(seller)).first()).toContainText('굿스플로 송장 출력은 어떻게 하나요?');
});
