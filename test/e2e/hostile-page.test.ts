import { guided } from './guided.ts';
import { FRAMED, MADE_UP, PRESSES } from './hostile-page.ts';
import { expect, test } from './seller.ts';

for (const { title, act } of [...PRESSES, ...MADE_UP, ...FRAMED])
  test(title, async ({ seller }) => {
    const desk = guided(seller);
    await desk.beginGuide();
    await act(desk);
  });

test('a press that is not taken is said, does not take the focus, and is open to the keyboard', async ({ seller }) => {
  const desk = guided(seller);
  await desk.beginGuide();
  const panel = await seller.panel();
  const button = panel.getByRole('button', { name: '했어요' });
  const said = panel.getByRole('status').filter({ hasText: '누름을 받지 않았어요' });
  // A piece of it is not on the screen.
  await seller.page.evaluate(() => {
    document.documentElement.style.transform = 'translateX(40px)';
  });
  await desk.move(await desk.middleOf('했어요'));
  await seller.page.waitForTimeout(700);
  await desk.press();
  await expect(said).toContainText('가리고 있어');
  await expect(button).not.toBeFocused();
  expect(await desk.step()).toBe('1 / 6');
  await button.focus();
  await seller.page.keyboard.press('Enter');
  await expect(panel.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '2 / 6');
  await expect(said).toHaveCount(0);
});
