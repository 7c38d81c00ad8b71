import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { returnOf } from '../../practice-center/center/lists/exchange-to-return.ts';
import { returns } from '../../practice-center/center/lists/returns.ts';
import { findEntry, HOME, MENU } from '../../practice-center/center/menu.ts';
import { emptyScreen } from '../../practice-center/center/screens/empty.ts';
import { screenAt } from '../../practice-center/center/screens.ts';
import { exchangeRows } from '../../practice-center/rows/exchanges.ts';
import { settlementRows } from '../../practice-center/rows/settlements.ts';
import { plainPage } from '../../practice-center/serving/plain-page.ts';

const NOW = new Date('2026-11-23T10:00:00+09:00');
const PAGES = parse(readFileSync('packs/talkcheckout/pages.yaml', 'utf8')) as { id: string; menu: string[] }[];
const labels = MENU.flatMap(({ label, entries }) => entries.map((entry) => `${label} > ${entry.label}`));
const won = (text = '') => Number(text.replaceAll(/[^\d-]/g, ''));

/** Where the steps of the guides take place. */
const OF_GUIDES = [
  ...['판매관리 > 주문/배송관리', '판매관리 > 취소관리', '판매관리 > 반품관리', '판매관리 > 교환관리'],
  ...['고객관리 > 고객 문의 관리', '고객혜택관리 > 포인트관리', '판매점입점 > 고객확인정보'],
  ...[
    '정산관리 > 일별/건별 정산내역',
    '정산관리 > 건별 정산내역',
    '정산관리 > 충전금 현황',
    '정산관리 > 지급 보류내역',
  ],
  ...['판매점정보 > 기본정보관리', '판매점정보 > 쇼핑몰 연동 관리', '판매점정보 > 택배사/배송지 정보 관리'],
  ...['판매점정보 > 고객확인정보 관리', '판매점정보 > 페널티'],
];

describe('the menu', () => {
  it('has the entries of the pack, but for the screen of a single claim', () => {
    const known = PAGES.filter(({ id }) => id !== 'claim-detail').map(({ menu }) => menu.join(' > '));
    expect([...labels].sort()).toEqual(known.sort());
  });

  it.each([HOME, ...MENU.flatMap(({ entries }) => entries)])('leads to a page headed $label', ({ label, path }) => {
    expect(plainPage(path, new URLSearchParams(), NOW)).toContain(`<h1>${label}</h1>`);
  });

  it.each(OF_GUIDES)('has a screen for %s, where a guide goes', (place) => {
    const entry = MENU.flatMap(({ entries }) => entries).find(
      ({ path }) => findEntry(path)?.trail.slice(1).join(' > ') === place,
    );
    expect(entry).toBeDefined();
    expect(screenAt(entry?.path ?? '')).not.toBe(emptyScreen);
  });
});

it('an exchange that becomes a return has all that the list of returns shows', () => {
  const cells = exchangeRows(NOW).map((row) => returnOf(row, { date: '2026-11-23' }));
  for (const row of cells) expect(returns.columns.filter((column) => !row[column])).toEqual([]);
  expect(cells[0]).toMatchObject({ 반품상태: '반품 요청중', 반품요청일: '2026-11-23' });
});

it('settles what was paid less the fee, and 지정택배 as one of 기타', () => {
  const rows = settlementRows(NOW);
  const [other, ...more] = rows.filter(({ 구분 }) => 구분 === '기타');
  expect(more).toEqual([]);
  expect(other).toMatchObject({ 항목: '지정택배 정산 3,300원', 정산예정금액: '-3,300원' });
  for (const row of rows.filter((each) => each !== other)) {
    expect(won(row.정산예정금액)).toBe(won(row.결제금액) - won(row.수수료));
    expect(won(row.수수료)).toBe(won(row['주결제 수수료']) + won(row['포인트 결제 수수료']));
  }
});
