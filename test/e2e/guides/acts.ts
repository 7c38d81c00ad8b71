/** What a seller does on the practice centre at the steps of the guides; steps without an act are read. */
import { CLAIM_ACTS } from './acts-claims.ts';
import { SHOP_ACTS } from './acts-shop.ts';
import { registerContract } from './contract.ts';
import type { Hands } from './hands.ts';
import type { Answers } from './pack.ts';

export type Act = (hands: Hands, way: Answers) => Promise<unknown>;

/** By guide and step. */
export const ACTS: Readonly<Record<string, Act>> = { ...CLAIM_ACTS, ...SHOP_ACTS };

/** What has been done before a guide is started, by guide; it gives the page that the seller is on then, if it is the guide's. */
export const BEFORE: Readonly<Record<string, (hands: Hands, way: Answers) => Promise<string | undefined>>> = {
  async 'carrier-contract'(hands, way) {
    if (way.case !== 'again') return undefined;
    await hands.menu('택배사/배송지 정보 관리');
    await registerContract(hands, '로젠택배');
    return 'carriers';
  },
};
