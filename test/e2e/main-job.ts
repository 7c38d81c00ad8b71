/** The main job, step by step, so that it can be done in several worlds: online, offline, with the worker stopped. */
import { expect, type Seller } from './seller.ts';

export interface JobStep {
  title: string;
  act: (seller: Seller) => Promise<void>;
}

/** Words of the product for the time left. */
const TIME_LEFT = /\d+영업일 남음|오늘까지|\d+영업일 지남|오늘 지남/;

export const MAIN_JOB: JobStep[] = [
  {
    title: 'opens 반품관리 and the panel by its launcher',
    async act(seller) {
      await seller.visit('/claim/return');
      const panel = await seller.openPanel();
      await expect(panel.getByRole('main', { name: '길잡이' })).toBeVisible();
      await expect(panel.getByRole('tab')).toHaveText([/이 페이지/, /할 일/, /가이드/, /찾기/]);
    },
  },
  {
    title: '이 페이지 lists the articles on returns first and says why',
    async act(seller) {
      const tab = await seller.turnTo('이 페이지');
      const first = tab.getByRole('region', { name: '이 화면의 도움말' }).getByRole('listitem').first();
      await expect(first).toContainText('반품 요청이 들어오면 언제까지 승인해야 하나요?');
      await expect(first).toContainText('‘반품관리’ 화면의 글');
    },
  },
  {
    title: 'the article shows its text, source, check date and status',
    async act(seller) {
      const tab = await seller.turnTo('이 페이지');
      await tab.getByRole('button', { name: /반품 요청이 들어오면/ }).click();
      const article = (await seller.panel()).getByRole('article');
      await expect(article.getByRole('heading', { level: 1 })).toHaveText(
        '반품 요청이 들어오면 언제까지 승인해야 하나요?',
      );
      await expect(article).toContainText('7일');
      await expect(article.getByRole('link', { name: /출처 cs.kakao.com/ })).toHaveAttribute('href', /cs\.kakao\.com/);
      await expect(article).toContainText(/\d{4}-\d{2}-\d{2}에 확인/);
    },
  },
  {
    title: '할 일 has a 반품 처리 기한 with order number, due date and time left',
    async act(seller) {
      const tab = await seller.turnTo('할 일');
      const warning = tab.getByRole('listitem').filter({ hasText: '3300000303' });
      await expect(warning).toContainText('반품 처리 기한');
      await expect(warning).toContainText(/기한 \d+월 \d+일\(.\)/);
      await expect(warning).toContainText(TIME_LEFT);
      await expect(warning.getByRole('button', { name: '도움말 보기' })).toBeVisible();
      await expect(tab).toContainText('이 화면의 13건만 확인했어요');
    },
  },
  {
    title: '주문/배송관리 has a 발송기한 that is past',
    async act(seller) {
      await seller.choose('주문/배송관리');
      const tab = await seller.turnTo('할 일');
      const warning = tab.getByRole('listitem').filter({ hasText: '3100000101' });
      await expect(warning).toContainText('발송기한');
      await expect(warning).toContainText(/\d+영업일 지남/);
      await expect(tab.getByRole('listitem').filter({ hasText: '3100000113' })).toHaveCount(0);
    },
  },
  {
    title: 'starts the guide 반품 택배사 설정, away from its page',
    async act(seller) {
      const tab = await seller.turnTo('가이드');
      await tab.getByRole('button', { name: /반품 택배사 설정/ }).click();
      await tab.getByRole('button', { name: /시작하기/ }).click();
      await expect(tab.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^1 \/ \d+$/);
      await expect(tab).toContainText('판매점정보 › 택배사/배송지 정보 관리');
    },
  },
  {
    title: 'the guide goes on by itself on 택배사/배송지 정보 관리',
    async act(seller) {
      await seller.choose('택배사/배송지 정보 관리');
      const tab = await seller.turnTo('가이드');
      const guide = tab.getByRole('button', { name: /반품 택배사 설정/ });
      if (await guide.isVisible()) await guide.click();
      await expect(tab.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^2 \/ \d+$/);
      await tab.getByRole('radio', { name: '계약 택배사' }).click();
      await tab.getByRole('button', { name: '계속' }).click();
      await expect(tab.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /^3 \/ \d+$/);
    },
  },
  {
    title: '찾기 answers while typing',
    async act(seller) {
      const tab = await seller.turnTo('찾기');
      await tab.getByRole('combobox', { name: '도움말 찾기' }).fill('리뷰 포인트');
      await expect(tab.getByRole('option').first()).toContainText('리뷰 포인트는 무엇인가요?');
      await tab.getByRole('combobox').press('Enter');
      await expect((await seller.panel()).getByRole('article')).toContainText('리뷰');
    },
  },
  {
    title: 'the popup answers a question and knows the page beside it',
    async act(seller) {
      const popup = await seller.browser.openPopup(seller.page);
      await expect(popup.getByRole('main', { name: '길잡이' })).toContainText('택배사/배송지 정보 관리');
      await popup.getByRole('combobox', { name: '도움말 찾기' }).fill('교환 반품 변경');
      await popup.getByRole('option').first().click();
      await expect(popup.getByRole('article').getByRole('heading', { level: 1 })).toContainText('교환에서 반품으로');
      await popup.close();
    },
  },
];
