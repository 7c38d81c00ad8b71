/** The main job, step by step, as in Chromium, so that it can be done in several worlds. */
import { expect } from 'vitest';
import { eventually, type Part } from './part.ts';
import type { Seller } from './seller.ts';

export interface JobStep {
  title: string;
  act: (seller: Seller) => Promise<void>;
}

/** Words of the product for the time left. */
const TIME_LEFT = /\d+영업일 남음|오늘까지|\d+영업일 지남|오늘 지남/;

const RETURNS = '반품 요청이 들어오면 언제까지 승인해야 하나요?';

/** Where the guide is, as its progress bar says it. */
const progress = (tab: Part) => tab.byRole('progressbar').attribute('aria-valuetext');

export const MAIN_JOB: JobStep[] = [
  {
    title: 'opens 반품관리 and the panel by its launcher',
    async act(seller) {
      await seller.visit('/claim/return');
      const panel = await seller.openPanel();
      await eventually(() => panel.byRole('main', /^길잡이$/).count()).toBe(1);
      const tabs = await panel.byRole('tab').texts();
      expect(tabs.map((text) => text.split('\n')[0]?.trim())).toEqual(['이 페이지', '할 일', '가이드', '찾기']);
    },
  },
  {
    title: '이 페이지 lists the articles on returns first and says why',
    async act(seller) {
      const tab = await seller.turnTo('이 페이지');
      const articles = tab.byRole('region', '이 화면의 도움말').byRole('listitem');
      await eventually(() => articles.text()).toContain(RETURNS);
      expect(await articles.text()).toContain('‘반품관리’ 화면의 글');
    },
  },
  {
    title: 'the article shows its text, source, check date and status',
    async act(seller) {
      const tab = await seller.turnTo('이 페이지');
      await tab.byRole('button', RETURNS).click();
      const article = seller.panel.byRole('article');
      await eventually(() => article.byRole('heading').text()).toBe(RETURNS);
      const text = await article.text();
      expect(text).toContain('7일');
      expect(text).toMatch(/\d{4}-\d{2}-\d{2}에 확인/);
      expect(text).toMatch(/^(확인|확인\(2차\)|추정|미확인)$/m);
      expect(await article.byRole('link', '출처 cs.kakao.com').attribute('href')).toMatch(
        /^https:\/\/cs\.kakao\.com\//,
      );
    },
  },
  {
    title: '할 일 has a 반품 처리 기한 with order number, due date and time left',
    async act(seller) {
      const tab = await seller.turnTo('할 일');
      const warning = tab.byRole('listitem', '3300000303');
      await eventually(() => warning.text()).toContain('반품 처리 기한');
      expect(await warning.text()).toMatch(/기한 \d+월 \d+일\(.\)/);
      expect(await warning.text()).toMatch(TIME_LEFT);
      expect(await warning.byRole('button', '도움말 보기').count()).toBe(1);
      await eventually(() => tab.text()).toContain('이 화면의 13건만 확인했어요');
    },
  },
  {
    title: '주문/배송관리 has a 발송기한 that is past',
    async act(seller) {
      await seller.choose('주문/배송관리');
      const tab = await seller.turnTo('할 일');
      const warning = tab.byRole('listitem', '3100000101');
      await eventually(() => warning.text()).toMatch(/\d+영업일 지남/);
      expect(await warning.text()).toContain('발송기한');
      expect(await tab.byRole('listitem', '3100000113').count()).toBe(0);
    },
  },
  {
    title: 'starts the guide 반품 택배사 설정, away from its page',
    async act(seller) {
      const tab = await seller.turnTo('가이드');
      await tab.byRole('button', '반품 택배사 설정').click();
      await tab.byRole('button', '시작하기').click();
      await eventually(() => progress(tab)).toBe('1 / 6');
      expect(await tab.text()).toContain('판매점정보 › 택배사/배송지 정보 관리');
    },
  },
  {
    title: 'the guide goes on by itself on 택배사/배송지 정보 관리',
    async act(seller) {
      await seller.choose('택배사/배송지 정보 관리');
      const tab = seller.panel.byRole('tabpanel', '가이드');
      await eventually(() => progress(tab)).toBe('2 / 6');
      await tab.byRole('button', '건너뛰기').click();
      await eventually(() => progress(tab)).toBe('3 / 6');
    },
  },
  {
    title: '찾기 answers while typing, and Enter opens',
    async act(seller) {
      const tab = await seller.turnTo('찾기');
      const box = tab.byRole('combobox', '도움말 찾기');
      await box.type('리뷰 포');
      await eventually(() => tab.byRole('option').text()).toContain('리뷰 포인트');
      await box.type('리뷰 포인트');
      await eventually(() => tab.byRole('option').text()).toContain('리뷰 포인트는 무엇인가요?');
      await box.press('Enter');
      await eventually(() => seller.panel.byRole('article').text()).toContain('리뷰');
    },
  },
  {
    title: 'the popup answers a question and knows the page beside it',
    async act(seller) {
      const popup = await seller.openPopup(true);
      await eventually(() => popup.screen.byRole('main', '길잡이').text()).toContain('택배사/배송지 정보 관리');
      await popup.screen.byRole('combobox', '도움말 찾기').type('교환 반품 변경');
      await popup.screen.byRole('option', '교환에서 반품으로').click();
      await eventually(() => popup.screen.byRole('article').byRole('heading').text()).toContain('교환에서 반품으로');
      await popup.page.close();
    },
  },
];
