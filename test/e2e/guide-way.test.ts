/** A guide beside a page that is not its own, left and taken up again, and started from elsewhere than its list. */
import type { Frame } from '@playwright/test';
import { expectNoViolations } from '../harness/axe.ts';
import { choose, expectPointing, outline } from './guides/chromium-hands.ts';
import { expect, type Seller, test } from './seller.ts';

test.use({ how: { viewport: { width: 1680, height: 1200 } } });

const place = (panel: Frame) => panel.getByRole('progressbar');
const expectPlace = (panel: Frame, at: string) => expect(place(panel)).toHaveAttribute('aria-valuetext', at);
const button = (panel: Frame, name: string | RegExp) => panel.getByRole('button', { name });
const menu = ({ page }: Seller, name: string) =>
  page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name, exact: true });

async function startGuide(seller: Seller, title: string, path: string): Promise<Frame> {
  await seller.visit(path);
  const panel = await seller.openPanel();
  await (await seller.turnTo('가이드')).getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await button(panel, /시작하기/).click();
  return panel;
}

test('on another page the way is said and pointed at, and the guide goes on by itself on arrival', async ({
  seller,
}) => {
  const panel = await startGuide(seller, '반품 처리', '/store/penalty');
  await expectPlace(panel, '1 / 14');
  await expect(panel.getByRole('tabpanel')).toContainText('메뉴: 판매관리 › 반품관리');
  await expect(panel.getByRole('tabpanel')).toContainText('가는 메뉴를 화면에 표시했어요.');
  await expectPointing(seller, menu(seller, '반품관리'));
  await menu(seller, '교환관리').click();
  await expect(seller.page.getByRole('heading', { name: '교환관리' })).toBeVisible();
  await expectPointing(seller, menu(seller, '반품관리'));
  await expectPlace(panel, '1 / 14');
  await menu(seller, '반품관리').click();
  await expectPlace(panel, '2 / 14');
  await expectPointing(seller, seller.page.getByRole('columnheader', { name: '상품주문번호', exact: true }));
});

test('뒤로 to a step that what stands on the page would end stays there', async ({ seller }) => {
  const panel = await startGuide(seller, '반품 택배사 설정', '/store/shipping');
  await expectPlace(panel, '2 / 6');
  await button(panel, '이전 단계').click();
  await expectPlace(panel, '1 / 6');
  await seller.page.evaluate(() => document.querySelector('h1')?.append(' '));
  await seller.page.waitForTimeout(700);
  await expectPlace(panel, '1 / 6');
});

test('잠시 멈춤 takes the outline away, and 이어서 하기 brings it back', async ({ seller }) => {
  const panel = await startGuide(seller, '반품 처리', '/claim/exchange');
  await expectPointing(seller, menu(seller, '반품관리'));
  await button(panel, '잠시 멈춤').click();
  await expect.poll(() => outline(seller)).toBeNull();
  await menu(seller, '반품관리').click();
  await expect(seller.page.getByRole('heading', { name: '반품관리' })).toBeVisible();
  await seller.page.waitForTimeout(500);
  await expectPlace(panel, '1 / 14');
  await menu(seller, '교환관리').click();
  await button(panel, '이어서 하기').click();
  await expectPointing(seller, menu(seller, '반품관리'));
});

test('a guide is started from an article', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await (await seller.turnTo('이 페이지')).getByRole('button', { name: /^반품 요청이 들어오면/ }).click();
  await button(panel, /^반품 처리/).click();
  await button(panel, /시작하기/).click();
  await expectPlace(panel, '2 / 14');
});

test('a guide is started from a warning', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  const warning = (await seller.turnTo('할 일')).getByRole('listitem').filter({ hasText: '3300000303' });
  await warning.getByRole('button', { name: /가이드/ }).click();
  await button(panel, /시작하기/).click();
  await expectPlace(panel, '2 / 14');
});

test('a guide is started from the popup', async ({ seller }) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  const popup = await seller.browser.openPopup(seller.page);
  await popup.getByRole('combobox', { name: '도움말 찾기' }).fill('반품 요청이 들어오면');
  await popup
    .getByRole('option', { name: /^반품 요청이 들어오면/ })
    .first()
    .click();
  await popup.getByRole('button', { name: /^반품 처리/ }).click();
  await popup.getByRole('button', { name: /시작하기/ }).click();
  await expect(popup.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '2 / 14');
  await popup.close();
  await expectPointing(seller, seller.page.getByRole('columnheader', { name: '상품주문번호', exact: true }));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ how: { colorScheme } });
    test('no screen of a guide has an accessibility fault', async ({ seller }) => {
      await seller.visit('/store/shipping');
      const panel = await seller.openPanel();
      const check = (name: string) => test.step(name, () => expectNoViolations(seller.page, panel));
      const list = await seller.turnTo('가이드');
      const guide = list.getByRole('button', { name: /^반품 택배사 설정/ });
      await expect(guide).toBeVisible();
      await check('the list');
      await guide.click();
      await expect(button(panel, /시작하기/)).toBeVisible();
      await check('the overview');
      await button(panel, /시작하기/).click();
      await expect(panel.getByRole('radio').first()).toBeVisible();
      await check('a step with choices');
      await panel.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      await check('a step with its failures open');
      await button(panel, '그만두기').click();
      await check('the question before it is given up');
      await button(panel, '취소').click();
      await button(panel, '잠시 멈춤').click();
      await expect(button(panel, '이어서 하기')).toBeVisible();
      await check('a step put aside');
      await button(panel, '이어서 하기').click();
      await choose(panel, '고른 적이 없는데 지정택배로 바뀌어 있어요');
      await button(panel, '계속').click();
      await expect(panel.getByRole('heading', { name: '가이드를 모두 마쳤어요.' })).toBeVisible();
      await check('the end');
      await panel.getByRole('button', { name: '설정', exact: true }).click();
      await button(panel, '지금 화면 점검').click();
      await expect(panel.getByText(/개 중 \d+개 찾음/)).toBeVisible();
      await check('화면 점검');
    });
  });
}
