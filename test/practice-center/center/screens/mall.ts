import { renderGrid } from '../grid.ts';
import { html, type Markup } from '../markup.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import type { Mall } from '../shop/mall.ts';
import type { Screen } from '../view.ts';

function renderChannel({ channel, wanted }: Mall): Markup {
  const state = wanted
    ? html`<span class="state held" role="status">승인 대기</span>
        <button class="button small" type="button" data-do="channel-refresh">신청 상태 새로고침</button>`
    : html`<span class="state done" role="status">연결됨</span>`;
  return html`<section class="panel" aria-labelledby="channel-title">
    <div class="panel-head">
      <h2 id="channel-title">카카오톡 채널</h2>
      <button class="button primary" type="button" data-do="channel-change">채널 변경 신청</button>
    </div>
    <p class="help-line">담당자가 승인한 뒤에 바뀐 채널이 연결됩니다.</p>
    ${renderGrid(['연결된 카카오톡 채널', '신청한 채널', '상태'], [[channel, wanted ?? '-', state]])}
  </section>`;
}

const REVIEW_TONES: Record<Mall['review'], string> = { 반려: 'stopped', 심사중: 'held', 승인: 'done' };

function renderReview({ review, reasons }: Mall): Markup {
  const refused = review === '반려';
  const rows = reasons.map(({ text, mended }, index) => [
    text,
    mended ? '고침' : '고쳐야 함',
    html`${
      refused &&
      !mended &&
      html`<button class="button small" type="button" data-do="reason-mend" data-index="${index}">고침으로 표시</button>`
    }`,
  ]);
  return html`<section class="panel" aria-labelledby="review-title">
    <div class="panel-head">
      <h2 id="review-title">연동심사</h2>
      <span>
        <span class="state ${REVIEW_TONES[review]}" role="status">${review}</span>
        ${refused && html`<button class="button primary" type="button" data-do="review-again">재심사 요청</button>`}
        ${
          review === '심사중' &&
          html`<button class="button small" type="button" data-do="review-refresh">심사 상태 새로고침</button>`
        }
      </span>
    </div>
    <p class="help-line">사유를 모두 고친 다음 재심사를 요청합니다. 남은 사유가 있으면 다시 반려됩니다.</p>
    ${review !== '승인' && renderGrid(['반려 사유', '고침 여부', '관리'], rows)}
  </section>`;
}

function renderProduct(): Markup {
  return html`<section class="panel" aria-labelledby="product-title">
    <div class="panel-head">
      <h2 id="product-title">쇼핑몰 상품 화면 미리보기</h2>
      <button class="button" type="button" data-do="product-buy">톡체크아웃 구매하기</button>
    </div>
    <p class="help-line">연습 무선 이어폰 · 39,000원. 구매자가 보는 상품 화면의 톡체크아웃 버튼입니다.</p>
  </section>`;
}

/** 판매점정보 > 쇼핑몰 연동 관리 */
export const mall: Screen = {
  datasets: [],
  render(view) {
    return html`
      ${renderHeading(view.path)}
      ${renderChannel(view.shop.mall)}
      ${renderReview(view.shop.mall)}
      ${renderProduct()}
      ${renderFooter()}`;
  },
};
