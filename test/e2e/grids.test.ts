import { atChromium } from './at-chromium.ts';
import { GRID_SCREENS } from './grids/screens.ts';
import { test } from './seller.ts';

for (const { title, act } of GRID_SCREENS) test(title, ({ seller }) => act(atChromium(() => seller)));
