import type { Frame } from '@playwright/test';
import { expect, type Seller, test } from './seller.ts';

const place = (panel: Frame) => panel.getByRole('progressbar');

/** Starts 반품 택배사 설정 on its own page: its first step is done by being there. */
async function startGuideAtItsPage(seller: Seller): Promise<Frame> {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await seller.choose('택배사/배송지 정보 관리');
  await expect(panel.getByRole('tabpanel')).toContainText('판매점정보 › 택배사/배송지 정보 관리');
  await (await seller.turnTo('가이드')).getByRole('button', { name: /반품 택배사/ }).click();
  await panel.getByRole('button', { name: /시작하기/ }).click();
  await expect(place(panel)).toHaveAttribute('aria-valuetext', '2 / 6');
  return panel;
}

test('a double click on 계속 or 했어요 ticks one step', async ({ seller }) => {
  const panel = await startGuideAtItsPage(seller);
  await panel.getByRole('radio', { name: '톡체크아웃 지정택배' }).click();
  for (const [button, delay, at] of [
    ['계속', 0, 3],
    ['했어요', 80, 4],
  ] as const) {
    await panel.getByRole('button', { name: button }).dblclick({ delay });
    await expect(place(panel)).toHaveAttribute('aria-valuetext', `${at} / 5`);
    await seller.page.waitForTimeout(400);
    await expect(place(panel)).toHaveAttribute('aria-valuetext', `${at} / 5`);
    await expect(panel.getByRole('listitem').filter({ hasText: '(끝냈어요)' })).toHaveCount(at - 1);
  }
});

test('an answer that comes late or twice ticks no step that was not done', async ({ seller }) => {
  const panel = await startGuideAtItsPage(seller);
  /** What 했어요 sends, once more. */
  const send = (id: number) =>
    panel.evaluate(async (id) => {
      const { version } = chrome.runtime.getManifest();
      const request = { center: 'talkcheckout', id: 'return-carrier', from: 'which-carrier', move: 'did' };
      const message = { id, timestamp: Date.now(), type: 'ask', data: { version, name: 'run.move', request } };
      await Promise.all([chrome.runtime.sendMessage(message), chrome.runtime.sendMessage(message)]);
    }, id);
  await send(2);
  await expect(place(panel)).toHaveAttribute('aria-valuetext', '3 / 6');
  await send(3);
  await seller.page.waitForTimeout(500);
  await expect(place(panel)).toHaveAttribute('aria-valuetext', '3 / 6');
  await expect(panel.getByRole('listitem').filter({ hasText: '(끝냈어요)' })).toHaveCount(2);
});

test('이전 단계 to a step that ends here stays, while the page goes on changing', async ({ seller }) => {
  const panel = await startGuideAtItsPage(seller);
  await panel.getByRole('button', { name: '이전 단계' }).click();
  await expect(place(panel)).toHaveAttribute('aria-valuetext', '1 / 6');
  await seller.page.evaluate(() => {
    const row = (cell: string, ...texts: string[]) =>
      `<tr>${texts.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
    const table = document.createElement('table');
    table.innerHTML = row('th', '주문번호', '주문상태', '발송기한') + row('td', '8800000009', '결제완료', '2026-11-02');
    document.querySelector('h1, h2')?.after(table);
  });
  const worker = await seller.browser.worker();
  const rowsSeen = () =>
    worker.evaluate(async () =>
      Object.values(await chrome.storage.session.get()).map((view) => (view as { rows?: number }).rows),
    );
  await expect.poll(rowsSeen).toContain(1);
  await seller.page.waitForTimeout(300);
  await expect(place(panel)).toHaveAttribute('aria-valuetext', '1 / 6');
});

test('a closed panel asks for nothing; opened again it is up to date', async ({ seller }) => {
  await seller.page.clock.install();
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await seller.turnTo('할 일');
  const worker = await seller.browser.worker();
  await worker.evaluate(() => {
    const counting = globalThis as unknown as { asked: number };
    counting.asked = 0;
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.data?.name === 'deadline.list') counting.asked += 1;
    });
  });
  const asked = () => worker.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  /** What is left of a deadline changes at midnight at the latest. */
  const nextDay = async () => {
    await seller.page.clock.fastForward('24:00:00');
    await seller.page.waitForTimeout(300);
  };
  await nextDay();
  await expect.poll(asked).toBeGreaterThanOrEqual(1);

  await panel.getByRole('button', { name: '길잡이 닫기' }).click();
  await seller.page.waitForTimeout(500);
  const before = await asked();
  await nextDay();
  expect(await asked()).toBe(before);

  await seller.browser.clickLauncher(seller.page);
  await expect.poll(asked).toBeGreaterThan(before);
});
