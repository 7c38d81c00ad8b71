import { listPage } from './list-page.ts';
import type { ListScreen } from './list-screen.ts';
import { cancels } from './lists/cancels.ts';
import { deposits } from './lists/deposits.ts';
import { exchanges } from './lists/exchanges.ts';
import { inquiries } from './lists/inquiries.ts';
import { orders } from './lists/orders.ts';
import { returns } from './lists/returns.ts';
import { POLICY } from './menu.ts';
import { balance } from './screens/balance.ts';
import { basicInfo } from './screens/basic-info.ts';
import { emptyScreen } from './screens/empty.ts';
import { home } from './screens/home.ts';
import { identity } from './screens/identity.ts';
import { mall } from './screens/mall.ts';
import { payoutHolds } from './screens/payout-holds.ts';
import { penalty } from './screens/penalty.ts';
import { points } from './screens/points.ts';
import { policy } from './screens/policy.ts';
import { settlementItems } from './screens/settlement-items.ts';
import { settlements } from './screens/settlements.ts';
import { shipping } from './screens/shipping.ts';
import type { Screen } from './view.ts';

/** The screens that are one filtered table, by path. */
export const LISTS: Readonly<Record<string, ListScreen>> = {
  '/order/deposit': deposits,
  '/order/delivery': orders,
  '/claim/cancel': cancels,
  '/claim/return': returns,
  '/claim/exchange': exchanges,
  '/customer/inquiry': inquiries,
};

const OTHERS: Readonly<Record<string, Screen>> = {
  '/': home,
  '/store/penalty': penalty,
  '/store/shipping': shipping,
  '/store/basic': basicInfo,
  '/store/mall': mall,
  '/store/identity': identity,
  '/onboarding/identity': identity,
  '/benefit/point': points,
  '/settlement/list': settlements,
  '/settlement/items': settlementItems,
  '/settlement/balance': balance,
  '/settlement/held': payoutHolds,
  [POLICY.path]: policy,
};

/** The screen at a path; menu entries without one, and unknown paths, get the empty screen. */
export function screenAt(path: string): Screen {
  const list = LISTS[path];
  return list ? listPage(list) : (OTHERS[path] ?? emptyScreen);
}
