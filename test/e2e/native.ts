/** The browser's own surfaces, which Playwright has no pages for: they are asked through the browser itself. */
import type { CDPSession } from '@playwright/test';
import { expect, type Seller } from './seller.ts';

/** Evaluates an expression in the surface. */
export type InSurface = (expression: string) => Promise<unknown>;

/** Waits for the surface with this page of ours, and attaches to it. */
export async function attachTo({ browser }: Seller, page: string): Promise<InSurface> {
  const devtools = await browser.context.browser()!.newBrowserCDPSession();
  const find = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith(`/${page}`))?.targetId;
  };
  await expect.poll(find).toBeTruthy();
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: (await find())!, flatten: false });
  return (expression) => evaluate(devtools, sessionId, expression);
}

function evaluate(devtools: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  return new Promise((resolve) => {
    devtools.once('Target.receivedMessageFromTarget', (event) =>
      resolve(JSON.parse(event.message).result?.result?.value),
    );
    void devtools.send('Target.sendMessageToTarget', { sessionId, message });
  });
}
