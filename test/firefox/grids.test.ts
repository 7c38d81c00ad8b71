import { afterAll, beforeAll, beforeEach, test } from 'vitest';
import { GRID_SCREENS } from '../e2e/grids/screens.ts';
import { atFirefox } from './at-firefox.ts';
import { type Seller, startSeller } from './seller.ts';

let seller: Seller;
beforeAll(async () => {
  seller = await startSeller();
});
beforeEach(() => seller.newTab());
afterAll(() => seller.leave());

test.each(GRID_SCREENS)('$title', ({ act }) => act(atFirefox(seller)));
