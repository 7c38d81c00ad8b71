import { html, type Markup } from '../markup.ts';
import { BOX_SIZES, CONTRACT_CARRIERS, RATE_KINDS } from '../shipping-settings.ts';

/** The 서비스 이용 신청 dialog; `open` is for pages without scripts. */
export function renderApplyDialog(open: boolean): Markup {
  return html`<dialog id="apply-dialog" class="dialog wide" aria-labelledby="apply-title"${open && html` open`}>
    <form method="dialog" data-form="apply">
      <header><h2 id="apply-title">서비스 이용 신청</h2></header>
      <div class="dialog-body">
        <div class="field">
          <label for="apply-carrier">택배사</label>
          <select id="apply-carrier" name="carrier" required>
            <option value="">택배사를 선택하세요</option>
            ${CONTRACT_CARRIERS.map((carrier) => html`<option>${carrier}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="apply-code">계약코드</label>
          <input id="apply-code" name="contractCode" autocomplete="off" required>
          <small>계약한 택배사에서 받은 코드를 그대로 넣습니다.</small>
        </div>
        <div class="field">
          <label for="apply-vendor">업체코드</label>
          <input id="apply-vendor" name="vendorCode" autocomplete="off" disabled>
          <small>우체국택배일 때만 넣습니다.</small>
        </div>
        <fieldset class="field">
          <legend>정산기준</legend>
          <label><input type="radio" name="basis" value="신용" required checked> 신용</label>
          <label><input type="radio" name="basis" value="선불"> 선불</label>
        </fieldset>
        ${renderRates()}
      </div>
      <footer>
        <button class="button" type="button" data-do="dialog-close">취소</button>
        <button class="button primary" type="submit">저장</button>
      </footer>
    </form>
  </dialog>`;
}

function renderRates(): Markup {
  return html`<table class="rates">
    <caption>박스규격별 운임 (택배사에 내는 금액, 원)</caption>
    <thead><tr><th scope="col">박스규격</th>${RATE_KINDS.map((kind) => html`<th scope="col">${kind}</th>`)}</tr></thead>
    <tbody>${BOX_SIZES.map(
      (size) =>
        html`<tr><th scope="row">${size}</th>${RATE_KINDS.map(
          (kind) =>
            html`<td><input name="${size}-${kind}" type="number" min="0" step="10" aria-label="${size} ${kind}"${
              kind === '선불' && html` disabled`
            }></td>`,
        )}</tr>`,
    )}</tbody>
  </table>`;
}
