import { depositBalance, refreshDeposit } from './balance-controls.ts';
import { enterIdentity, refreshIdentity } from './identity-controls.ts';
import { changeChannel, mendReason, refreshChannel, refreshReview, reviewAgain } from './mall-controls.ts';
import { registerPoint } from './point-controls.ts';
import type { Store } from './store.ts';

/** What a button of the shop's screens does; true when something has changed. */
export type Control = (store: Store, button: HTMLElement) => boolean | Promise<boolean>;

/** By the button's `data-do`. */
export const SHOP_CONTROLS: Readonly<Record<string, Control>> = {
  'identity-enter': enterIdentity,
  'identity-refresh': refreshIdentity,
  'channel-change': changeChannel,
  'channel-refresh': refreshChannel,
  'reason-mend': mendReason,
  'review-again': reviewAgain,
  'review-refresh': refreshReview,
  'point-register': registerPoint,
  'balance-deposit': depositBalance,
  'balance-refresh': refreshDeposit,
};
