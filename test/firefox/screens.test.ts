/** What `할 일` says where a screen can't show its rows, or shows them as no other does (reliability P12, P13). */
import { afterAll, beforeAll, beforeEach, test } from 'vitest';
import { OTHER_ORDERS } from '../e2e/other-screens.ts';
import { COMING, SESSIONS, UNSHOWN } from '../e2e/screens.ts';
import { atFirefox } from './at-firefox.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
beforeEach(() => seller.newTab());
afterAll(() => seller.leave());

// One seller goes through them all, so those come first that are about nothing seen before.
test.each([...UNSHOWN, ...COMING, ...SESSIONS, ...OTHER_ORDERS])('$title', ({ act }) => act(atFirefox(seller)));
