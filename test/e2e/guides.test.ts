/** Every guide on the practice centre; with `GILJABI_FULL` on as many ways as it takes to choose everything once. */
import { chromiumHands } from './guides/chromium-hands.ts';
import { GUIDES, waysOf } from './guides/pack.ts';
import { walk } from './guides/walk.ts';
import { expect, test } from './seller.ts';

// Each guide has a browser of its own.
test.describe.configure({ mode: 'parallel' });
test.use({ how: { viewport: { width: 1680, height: 1200 } } });

test('there are thirteen guides', () => {
  expect(GUIDES).toHaveLength(13);
});

for (const guide of GUIDES) {
  test(`${guide.title} is walked end to end`, async ({ seller }) => {
    test.setTimeout(120_000);
    await seller.visit('/');
    await seller.openPanel();
    await (await seller.turnTo('가이드')).getByRole('button', { name: new RegExp(`^${guide.title}`) }).click();
    for (const way of waysOf(guide)) {
      const chosen = Object.entries(way).map(([step, choice]) => `${step}: ${choice}`);
      await test.step(chosen.join(', ') || 'the only way', () => walk(chromiumHands(seller), guide, way));
    }
  });
}
