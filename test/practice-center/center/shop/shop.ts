import { type Balance, newBalance } from './balance.ts';
import { type Identity, newIdentity } from './identity.ts';
import { type Mall, newMall } from './mall.ts';
import type { Point } from './points.ts';

/** What the seller changes on the screens that are no lists. */
export interface Shop {
  identity: Identity;
  mall: Mall;
  /** newest first */
  points: Point[];
  balance: Balance;
}

/** A shop as it is when the page loads. */
export function newShop(): Shop {
  return { identity: newIdentity(), mall: newMall(), points: [], balance: newBalance() };
}
