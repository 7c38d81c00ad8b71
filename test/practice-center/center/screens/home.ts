import { addDays, kstDate, kstWeekday } from '../../clock.ts';
import { html, type Markup } from '../markup.ts';
import type { Dataset, Row } from '../row.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import { linkTo, type Screen, type View } from '../view.ts';
import { pointsOfLastWeek } from './penalty.ts';

const COUNTED: Dataset[] = ['deposits', 'orders', 'cancels', 'returns', 'exchanges', 'inquiries', 'penalties'];
const NOT_SENT = ['결제완료', '주문확인', '배송준비중'];

interface Count {
  label: string;
  count: number | string;
  path: string;
  state?: string;
  alert?: boolean;
}

function inState(rows: Row[] | undefined, column: string, state: string): number {
  return (rows ?? []).filter((row) => row[column] === state).length;
}

function orderCounts(view: View): Count[] {
  const orders = view.data.orders ?? [];
  const today = kstDate(view.now);
  const open = orders.filter((row) => NOT_SENT.includes(row.주문상태 ?? ''));
  const due = (row: Row) => (row.발송기한 ?? '').slice(0, 10);
  const path = '/order/delivery';
  return [
    { label: '결제완료', count: inState(orders, '주문상태', '결제완료'), path, state: '결제완료' },
    { label: '주문확인', count: inState(orders, '주문상태', '주문확인'), path, state: '주문확인' },
    { label: '배송준비중', count: inState(orders, '주문상태', '배송준비중'), path, state: '배송준비중' },
    { label: '오늘 발송기한', count: open.filter((row) => due(row) === today).length, path },
    { label: '발송기한 지남', count: open.filter((row) => due(row) < today).length, path, alert: true },
  ];
}

function claimCounts({ data }: View): Count[] {
  const cancel = { path: '/claim/cancel', state: '취소 요청' };
  return [
    { label: '취소 요청', count: inState(data.cancels, '취소상태', '취소 요청'), ...cancel },
    {
      label: '반품 요청',
      count: inState(data.returns, '반품상태', '반품 요청중'),
      path: '/claim/return',
      state: '반품 요청중',
    },
    {
      label: '반품 수거 완료',
      count: inState(data.returns, '반품상태', '수거 완료'),
      path: '/claim/return',
      state: '수거 완료',
    },
    {
      label: '교환 요청',
      count: inState(data.exchanges, '교환상태', '교환 요청중'),
      path: '/claim/exchange',
      state: '교환 요청중',
    },
    {
      label: '교환 반송완료',
      count: inState(data.exchanges, '교환상태', '교환 반송완료'),
      path: '/claim/exchange',
      state: '교환 반송완료',
    },
  ];
}

function shopCounts({ data, now }: View): Count[] {
  const waiting = inState(data.inquiries, '답변상태', '답변대기');
  return [
    {
      label: '입금확인중',
      count: inState(data.deposits, '주문상태', '입금확인중'),
      path: '/order/deposit',
      state: '입금확인중',
    },
    { label: '답변을 기다리는 고객문의', count: waiting, path: '/customer/inquiry', state: '답변대기' },
    {
      label: '페널티 최근 7일 합계',
      count: `${pointsOfLastWeek(data.penalties ?? [], now)}점`,
      path: '/store/penalty',
    },
  ];
}

function renderCounts(view: View, title: string, counts: Count[]): Markup {
  return html`<section class="panel tile" aria-label="${title}">
    <h2>${title}</h2>
    <ul class="counts">${counts.map(
      ({ label, count, path, state, alert }) =>
        html`<li><a href="${linkTo(view, path, state ? { state } : {})}"><span>${label}</span>
          <b${alert && html` class="alert"`}>${count}</b></a></li>`,
    )}</ul>
  </section>`;
}

function renderWeek(view: View): Markup {
  const days = Array.from({ length: 7 }, (_, index) => addDays(view.now, index - 6)).map((day) => {
    const paid = (view.data.orders ?? []).filter((row) => (row.결제일시 ?? '').startsWith(kstDate(day)));
    const amount = paid.reduce((sum, row) => sum + Number((row.결제금액 ?? '').replaceAll(/\D/g, '')), 0);
    return { label: `${kstDate(day).slice(5).replace('-', '.')} (${kstWeekday(day)})`, orders: paid.length, amount };
  });
  const most = Math.max(1, ...days.map((day) => day.amount));
  return html`<section class="panel tile" aria-label="최근 7일 결제">
    <h2>최근 7일 결제</h2>
    <table class="bars">
      <thead><tr><th scope="col">날짜</th><th scope="col">결제금액</th><th scope="col">건수</th></tr></thead>
      <tbody>${days.map(
        (day) => html`<tr><th scope="row">${day.label}</th>
          <td><i class="bar" style="width:${Math.round((day.amount / most) * 100)}px"></i>
            ${day.amount.toLocaleString('en-US')}원</td>
          <td>${day.orders}</td></tr>`,
      )}</tbody>
    </table>
  </section>`;
}

function renderNotices(now: Date): Markup {
  const notices = [
    { title: '연습용 화면 안내: 모든 주문은 지어낸 것입니다', age: 1 },
    { title: '연습 시계를 바꾸어 기한이 다가오는 모습을 볼 수 있습니다', age: 4 },
    { title: '택배사 등록 연습: 서비스 이용 신청부터 반품택배사 설정까지', age: 11 },
    { title: '반품과 교환 버튼은 이 화면 안에서만 움직입니다', age: 19 },
  ];
  return html`<section class="panel tile" aria-label="공지사항">
    <h2>공지사항</h2>
    <ul class="notices">${notices.map(
      ({ title, age }) => html`<li><span>${title}</span><time>${kstDate(addDays(now, -age))}</time></li>`,
    )}</ul>
  </section>`;
}

/** 홈: what waits in every list. */
export const home: Screen = {
  datasets: COUNTED,
  render(view) {
    return html`
      ${renderHeading(view.path)}
      <div class="tiles three">
        ${renderCounts(view, '주문/배송', orderCounts(view))}
        ${renderCounts(view, '취소 · 반품 · 교환', claimCounts(view))}
        ${renderCounts(view, '고객 · 판매점', shopCounts(view))}
      </div>
      <div class="tiles two">${renderWeek(view)}${renderNotices(view.now)}</div>
      ${renderFooter()}`;
  },
};
