import { atChromium } from './at-chromium.ts';
import { OTHER_ORDERS, RECOGNISED } from './other-screens.ts';
import { test } from './seller.ts';

for (const { title, act } of [...OTHER_ORDERS, ...RECOGNISED])
  test(title, ({ seller }) => act(atChromium(() => seller)));
