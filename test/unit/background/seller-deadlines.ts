/** A centre with an invented rule, and rows of it seen on its screen, for tests of what is made of them. */
import type { OrderFact } from '../../../utils/page/facts';
import { fillPack } from '../../../utils/storage/fill';
import { rememberOrders } from '../../../utils/storage/orders';
import { DUE_RULE } from '../deadlines/rule';
import { packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase } from '../storage/seller-rows';

export const CENTER = 'market';
export const PAGE = 'orders';

/** Fills the store with a pack that has the rule, and nothing else. */
export async function fillWithRule(rest: Partial<typeof DUE_RULE> = {}): Promise<void> {
  await emptyDatabase();
  const empty = packOf(CENTER, []);
  const host = { match: 'https://market.example/*', source: 'https://market.example', checked: '2026-11-23' };
  const center = { ...empty.center, hosts: [{ ...host, status: '확인' as const }] };
  const pack = { ...empty, center, deadlines: [{ ...DUE_RULE, ...rest }] };
  await fillPack(pack, stampOf(CENTER, 'h1'), [], 1).whole;
}

/** A row as the screen shows it. */
export const row = (orderNumber: string, due: string | null, state: string | null = 'paid'): OrderFact => ({
  orderNumber,
  state,
  dates: { 'ship-due': due },
});

export const factsOf = (orders: OrderFact[]) => ({
  center: CENTER,
  page: PAGE,
  reason: null,
  orders,
  rows: orders.length,
  unreadRows: 0,
});

/** The seller looks at such rows. */
export const see = (now: number, ...orders: OrderFact[]) => rememberOrders(factsOf(orders), now);

/** One of them, as a surface speaks of it. */
export const deadline = (orderNumber: string, due: string) => ({ center: CENTER, rule: DUE_RULE.id, orderNumber, due });
