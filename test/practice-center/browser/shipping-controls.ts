import { CONFIRMED, contractFrom, DESIGNATED } from '../center/shipping-settings.ts';
import { ask, tell } from './dialogs.ts';
import { find } from './draw.ts';
import type { Store } from './store.ts';

/** Opens the 서비스 이용 신청 dialog. */
export function openApply(): void {
  find<HTMLDialogElement>('#apply-dialog').showModal();
}

/** Fields that depend on others: 업체코드 belongs to the post office, 정산기준 decides which rate is filled. */
export function syncApply(form: HTMLFormElement): void {
  const answers = new FormData(form);
  find<HTMLInputElement>('[name="vendorCode"]', form).disabled = answers.get('carrier') !== '우체국택배';
  for (const kind of ['신용', '선불']) {
    for (const input of form.querySelectorAll<HTMLInputElement>(`input[name$="-${kind}"]`)) {
      input.disabled = answers.get('basis') !== kind;
    }
  }
}

/** Saves one of the forms of the screen. */
export function saveShipping(form: HTMLFormElement, store: Store): void {
  const answers = new FormData(form);
  if (form.dataset.form === 'apply') {
    store.shipping = { ...store.shipping, contract: contractFrom(answers) };
    tell('신청했습니다. 상태가 바뀌면 반품택배사로 고를 수 있습니다.');
  } else if (form.dataset.form === 'return-carrier') {
    store.shipping = { ...store.shipping, returnCarrier: String(answers.get('returnCarrier')) };
    tell('반품택배사를 저장했습니다.');
  } else {
    store.shipping = { ...store.shipping, returnFee: Number(answers.get('returnFee')) };
    tell('배송비를 저장했습니다.');
  }
}

/** The carrier answers when asked again: the practice contract is always confirmed. */
export function refreshContract(store: Store): void {
  const { contract } = store.shipping;
  if (contract) store.shipping = { ...store.shipping, contract: { ...contract, status: CONFIRMED } };
}

/** Deletes the contract after asking; the return carrier falls back to 지정택배 without a word, as in the real centre. */
export async function deleteContract(store: Store): Promise<boolean> {
  const sure = await ask({
    title: '택배사 등록 정보 삭제',
    text: '등록 정보를 삭제할까요? 다시 쓰려면 서비스 이용 신청을 새로 해야 합니다.',
    yes: '삭제',
    danger: true,
  });
  if (sure) store.shipping = { ...store.shipping, contract: null, returnCarrier: DESIGNATED };
  return sure !== null;
}
