import { addDays, kstDate } from '../../clock.ts';
import { html } from '../markup.ts';
import { POLICY } from '../menu.ts';
import type { Row } from '../row.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import { linkTo, type Screen } from '../view.ts';

const COLUMNS = ['발생일', '유형', '점수', '상품주문번호'];

/** The sum of the points whose day is today or one of the six days before. */
export function pointsOfLastWeek(rows: Row[], now: Date): number {
  const first = kstDate(addDays(now, -6));
  return rows
    .filter((row) => (row.발생일 ?? '') >= first)
    .reduce((sum, row) => sum + Number.parseInt(row.점수 ?? '0', 10), 0);
}

/** 판매점정보 > 페널티, with what looks like points of the shop beside them and is none. */
export const penalty: Screen = {
  datasets: ['penalties'],
  render(view) {
    const rows = view.data.penalties ?? [];
    return html`
      ${renderHeading(view.path)}
      <p class="lead">아래 점수와 단계는 화면 연습을 위해 지어낸 값이며, 실제 부과 기준이 아닙니다.</p>
      <section class="panel standing" aria-label="페널티 현황">
        <dl>
          <div><dt>현재 단계</dt><dd><span class="state held">주의</span></dd></div>
          <div><dt>최근 7일 합계</dt><dd><b>${pointsOfLastWeek(rows, view.now)}점</b></dd></div>
          <div><dt>누적 점수</dt><dd>31점</dd></div>
          <div><dt>집계기간</dt><dd>${kstDate(addDays(view.now, -6))} ~ ${kstDate(view.now)}</dd></div>
          <div><dt>주의 시작일</dt><dd>${kstDate(addDays(view.now, -20))}</dd></div>
        </dl>
        <ol class="stages" aria-label="단계">
          ${['정상', '주의', '경고', '이용제한'].map(
            (stage) => html`<li${stage === '주의' && html` aria-current="step"`}>${stage}</li>`,
          )}
        </ol>
      </section>
      <section class="panel results" aria-label="페널티 내역">
        <div class="panel-head"><h2>페널티 내역</h2><p class="total">총 <b>${rows.length}</b>건</p></div>
        <div class="table-wrap"><table class="grid">
          <thead><tr>${COLUMNS.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
          <tbody>${rows.map((row) => html`<tr>${COLUMNS.map((column) => html`<td>${row[column]}</td>`)}</tr>`)}</tbody>
        </table></div>
      </section>
      <section class="panel results" aria-label="부과 예시">
        <div class="panel-head"><h2>부과 예시</h2></div>
        <p class="lead">다른 판매점의 예시이며, 이 판매점의 점수가 아닙니다.</p>
        <p class="lead">최근 7일 합계 24점</p>
        <div class="table-wrap"><table class="grid">
          <thead><tr>${COLUMNS.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
          <tbody><tr><td>${kstDate(view.now)}</td><td>품절취소</td><td>24점</td><td>3900000001</td></tr></tbody>
        </table></div>
      </section>
      <section class="panel results" aria-label="유형별 점수">
        <div class="panel-head"><h2>유형별 점수</h2></div>
        <div class="table-wrap"><table class="grid">
          <thead><tr><th scope="col">유형</th><th scope="col">점수</th></tr></thead>
          <tbody><tr><td>발송지연</td><td>2점</td></tr><tr><td>품절취소</td><td>2점</td></tr></tbody>
        </table></div>
      </section>
      <p class="lead">세부 기준은 <a href="${linkTo(view, POLICY.path)}">톡체크아웃 운영정책</a>에서 확인하세요.</p>
      ${renderFooter()}`;
  },
};
