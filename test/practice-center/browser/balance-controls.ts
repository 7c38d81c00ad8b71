import { deposited, LEAST_DEPOSIT } from '../center/shop/balance.ts';
import { ask, tell } from './dialogs.ts';
import type { Store } from './store.ts';

/** 충전금 입금: one transfer at a time. */
export async function depositBalance(store: Store): Promise<boolean> {
  const { balance } = store.shop;
  if (balance.waiting !== null) {
    tell('대기 중인 입금이 있어 새로 만들 수 없습니다.');
    return false;
  }
  const answers = await ask({
    title: '충전금 입금',
    text: '무통장 입금만 됩니다. 입금 수수료는 판매자가 냅니다.',
    yes: '입금 신청',
    fields: [{ label: '입금할 금액', kind: 'number', min: LEAST_DEPOSIT }],
  });
  if (!answers) return false;
  store.shop = { ...store.shop, balance: { ...balance, waiting: Number(answers['입금할 금액']) } };
  tell('가상계좌를 만들었습니다.');
  return true;
}

/** 입금 상태 새로고침: the transfer has arrived. */
export function refreshDeposit(store: Store): boolean {
  store.shop = { ...store.shop, balance: deposited(store.shop.balance) };
  return true;
}
