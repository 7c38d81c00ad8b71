import { kstDate } from '../../clock.ts';
import { renderGrid } from '../grid.ts';
import { html } from '../markup.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import { balanceOf } from '../shop/balance.ts';
import { POINT_KINDS, pointState } from '../shop/points.ts';
import { linkTo, type Screen } from '../view.ts';
import { won } from '../won.ts';

const COLUMNS = ['포인트', '기간', '금액', '상태'];
const TONES = { 예정: 'held', 진행중: 'open', 종료: 'done' };

/** 고객혜택관리 > 포인트관리: a tab for each kind. */
export const points: Screen = {
  datasets: [],
  render(view) {
    const chosen = POINT_KINDS.find((kind) => kind === view.query.kind) ?? POINT_KINDS[0];
    const rows = view.shop.points
      .filter(({ kind }) => kind === chosen)
      .map((point) => {
        const state = pointState(point, kstDate(view.now));
        const chip = html`<span class="state ${TONES[state]}">${state}</span>`;
        return [point.kind, `${point.from} ~ ${point.to}`, won(point.amount), chip];
      });
    return html`
      ${renderHeading(view.path)}
      <p class="lead">포인트는 충전금에서 정산합니다.
        <a href="${linkTo(view, '/settlement/balance')}">충전금 현황 <b>${won(balanceOf(view.shop.balance))}</b></a></p>
      <section class="panel">
        <div class="panel-head">
          <div class="segments" role="tablist" aria-label="포인트 종류">${POINT_KINDS.map(
            (
              kind,
            ) => html`<a class="button${kind === chosen && ' primary'}" role="tab" id="tab-${kind.replace(' ', '-')}"
              aria-selected="${String(kind === chosen)}" href="${linkTo(view, view.path, { kind })}">${kind}</a>`,
          )}</div>
          <button class="button primary" type="button" data-do="point-register" data-kind="${chosen}">포인트 등록</button>
        </div>
        <div role="tabpanel" aria-labelledby="tab-${chosen.replace(' ', '-')}">${renderGrid(COLUMNS, rows)}</div>
      </section>
      ${renderFooter()}`;
  },
};
