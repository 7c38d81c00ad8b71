/** The browser's own surfaces, which Playwright has no pages for: they are asked through the browser itself. */
import type { CDPSession } from '@playwright/test';
import { expect, type Seller } from './seller.ts';

/** A surface of the browser's own. */
export interface NativeSurface {
  /** Evaluates an expression in it. */
  evaluate(expression: string): Promise<unknown>;
  /** Sends one of DevTools' commands to it, such as a key. */
  send(method: string, params: object): Promise<unknown>;
}

/** Waits for the surface with this page of ours, and attaches to it. */
export async function attachTo({ browser }: Seller, page: string): Promise<NativeSurface> {
  const devtools = await browser.context.browser()!.newBrowserCDPSession();
  const find = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith(`/${page}`))?.targetId;
  };
  await expect.poll(find).toBeTruthy();
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: (await find())!, flatten: false });
  const send = sender(devtools, sessionId);
  return {
    send,
    evaluate: async (expression) => (await send('Runtime.evaluate', { expression })).result?.value,
  };
}

/** What DevTools answers, as far as it is read here. */
interface Answer {
  result?: { value?: unknown };
}

function sender(devtools: CDPSession, sessionId: string) {
  let last = 0;
  return (method: string, params: object): Promise<Answer> => {
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      const hear = ({ message }: { message: string }) => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        devtools.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result ?? {});
      };
      devtools.on('Target.receivedMessageFromTarget', hear);
      void devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    });
  };
}
