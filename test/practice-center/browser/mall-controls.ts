import { approved, CHANNELS, judged, type Mall } from '../center/shop/mall.ts';
import { ask, tell } from './dialogs.ts';
import type { Store } from './store.ts';

function keep(store: Store, mall: Mall): boolean {
  store.shop = { ...store.shop, mall };
  return true;
}

/** 채널 변경 신청: one at a time. */
export async function changeChannel(store: Store): Promise<boolean> {
  const { mall } = store.shop;
  if (mall.wanted) {
    tell('승인을 기다리는 신청이 있습니다.');
    return false;
  }
  const options = CHANNELS.filter((channel) => channel !== mall.channel);
  const answers = await ask({
    title: '채널 변경 신청',
    text: '연결할 카카오톡 채널을 골라 주세요. 승인되면 서비스 알림을 보내는 채널이 바뀝니다.',
    yes: '신청',
    fields: [{ label: '채널', kind: 'select', options }],
  });
  if (!answers) return false;
  tell('신청했습니다. 승인된 뒤에 바뀝니다.');
  return keep(store, { ...mall, wanted: answers.채널 ?? null });
}

/** 신청 상태 새로고침: the change is approved. */
export function refreshChannel(store: Store): boolean {
  return keep(store, approved(store.shop.mall));
}

/** 고침으로 표시 */
export function mendReason(store: Store, button: HTMLElement): boolean {
  const { mall } = store.shop;
  const reasons = mall.reasons.map((reason, index) =>
    index === Number(button.dataset.index) ? { ...reason, mended: true } : reason,
  );
  return keep(store, { ...mall, reasons });
}

/** 재심사 요청 */
export function reviewAgain(store: Store): boolean {
  tell('재심사를 요청했습니다. 결과는 이메일과 알림톡으로 알려 드립니다.');
  return keep(store, { ...store.shop.mall, review: '심사중' });
}

/** 심사 상태 새로고침: the review has its answer. */
export function refreshReview(store: Store): boolean {
  return keep(store, judged(store.shop.mall));
}
