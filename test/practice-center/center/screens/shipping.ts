import { html, type Markup } from '../markup.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import { BOX_SIZES, CONFIRMED, DESIGNATED, type ShippingSettings } from '../shipping-settings.ts';
import type { Screen } from '../view.ts';
import { renderApplyDialog } from './shipping-apply.ts';

function renderContract({ contract }: ShippingSettings): Markup {
  const waiting = contract !== null && contract.status !== CONFIRMED;
  const filled = BOX_SIZES.filter((size) => contract?.rates[`${size}-반품`]).join(', ');
  return html`<section class="panel" aria-labelledby="contract-title">
    <div class="panel-head">
      <h2 id="contract-title">굿스플로 서비스 택배사 등록 정보</h2>
      <form method="get" data-form="apply-open">
        <button class="button primary" type="submit" name="dialog" value="apply">서비스 이용 신청</button>
      </form>
    </div>
    <p class="help-line">계약한 택배사를 등록하면 송장 출력과 반품 수거에 쓸 수 있습니다.</p>
    ${
      contract === null
        ? html`<p class="empty">등록된 계약 택배사가 없습니다. <span class="state stopped">미등록</span></p>`
        : html`<div class="table-wrap"><table class="grid">
            <thead><tr>${['택배사', '계약코드', '업체코드', '정산기준', '반품요금 규격', '상태', '관리'].map(
              (label) => html`<th scope="col">${label}</th>`,
            )}</tr></thead>
            <tbody><tr>
              <td>${contract.carrier}</td><td>${contract.contractCode}</td><td>${contract.vendorCode || '-'}</td>
              <td>${contract.basis}</td><td>${filled || '없음'}</td>
              <td><span class="state ${waiting ? 'held' : 'done'}" role="status">${contract.status}</span></td>
              <td>${waiting && html`<button class="button small" type="button" data-do="contract-refresh">상태 새로고침</button>`}
                <button class="button small" type="button" data-do="contract-delete">삭제</button></td>
            </tr></tbody>
          </table></div>`
    }
  </section>`;
}

function renderReturnCarrier({ contract, returnCarrier }: ShippingSettings): Markup {
  const choices = [DESIGNATED].concat(contract?.status === CONFIRMED ? [contract.carrier] : []);
  return html`<section class="panel" aria-labelledby="return-carrier-title">
    <div class="panel-head"><h2 id="return-carrier-title">반품택배사</h2></div>
    <form class="setting" data-form="return-carrier" method="get">
      <label for="return-carrier">반품택배사</label>
      <select id="return-carrier" name="returnCarrier">
        ${choices.map((choice) => html`<option${choice === returnCarrier && html` selected`}>${choice}</option>`)}
      </select>
      <button class="button primary" type="submit">저장</button>
      <span class="now">현재 설정: <b>${returnCarrier}</b></span>
    </form>
    <p class="help-line">계약 택배사는 상태가 ${CONFIRMED}일 때 고를 수 있습니다.</p>
  </section>`;
}

function renderFees({ returnFee }: ShippingSettings): Markup {
  return html`<section class="panel" aria-labelledby="fee-title">
    <div class="panel-head"><h2 id="fee-title">반품/교환 배송비</h2></div>
    <form class="setting" data-form="return-fee" method="get">
      <label for="return-fee">반품 배송비(편도)</label>
      <input id="return-fee" name="returnFee" type="number" min="0" step="100" value="${returnFee}" required> 원
      <label for="exchange-fee">교환 배송비</label>
      <output id="exchange-fee" for="return-fee">${(returnFee * 2).toLocaleString('en-US')}원</output>
      <button class="button primary" type="submit">저장</button>
    </form>
  </section>`;
}

function renderAddresses(): Markup {
  const places = [
    {
      kind: '출고지',
      name: '연습 상점 물류센터',
      address: '연습시 견본구 모의대로 1, 연습물류 2층',
      phone: '02-0000-0001',
    },
    {
      kind: '반품지',
      name: '연습 상점 반품센터',
      address: '연습시 견본구 모의대로 3, 연습물류 1층',
      phone: '02-0000-0002',
    },
  ];
  return html`<section class="panel" aria-labelledby="address-title">
    <div class="panel-head"><h2 id="address-title">출고지/반품지</h2></div>
    <div class="table-wrap"><table class="grid">
      <thead><tr>${['구분', '이름', '주소', '연락처', '관리'].map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
      <tbody>${places.map(
        ({
          kind,
          name,
          address,
          phone,
        }) => html`<tr><td>${kind}</td><td>${name}</td><td>${address}</td><td>${phone}</td>
          <td><button class="button small" type="button" data-do="address-edit">수정</button></td></tr>`,
      )}</tbody>
    </table></div>
  </section>`;
}

/** 판매점정보 > 택배사/배송지 정보 관리 */
export const shipping: Screen = {
  datasets: [],
  render(view) {
    return html`
      ${renderHeading(view.path)}
      ${renderContract(view.shipping)}
      ${renderReturnCarrier(view.shipping)}
      ${renderFees(view.shipping)}
      ${renderAddresses()}
      ${renderApplyDialog(view.query.dialog === 'apply')}
      ${renderFooter()}`;
  },
};
