/** The popup as a click on the toolbar opens it, which is no page of Playwright's: it is driven through the browser. */
import type { CDPSession, Page } from '@playwright/test';
import type { ChromiumHarness } from '../../harness/chromium.ts';
import { installProbe, type KeyTimes } from './probe.ts';

type Send = (method: string, params?: object) => Promise<{ result?: { value?: unknown } }>;

/** An open popup that one can type in. */
export interface ToolbarPopup {
  /** When it was clicked, when its page was born, when its box had the focus. Milliseconds since the epoch. */
  clicked: number;
  born: number;
  ready: number;
  evaluate<T>(expression: string): Promise<T>;
  send: Send;
  /** Waits for what the key that was sent last has brought; `null` where that changed nothing. */
  keyTimes(): Promise<KeyTimes | null>;
  close(): Promise<void>;
}

/** Clicks the extension's button over this page. */
export async function clickToolbar({ context, id }: ChromiumHarness, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  const devtools = await context.browser()!.newBrowserCDPSession();
  const tab = await tabOf(devtools, page);
  const popup = new Promise<string>((found) => {
    const look = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (targetInfo.url === `chrome-extension://${id}/popup.html`) found(targetInfo.targetId);
    };
    devtools.on('Target.targetCreated', look);
    devtools.on('Target.targetInfoChanged', look);
  });
  await devtools.send('Target.setDiscoverTargets', { discover: true });

  const clicked = Date.now();
  await devtools.send('Extensions.triggerAction' as never, { id, targetId: tab } as never);
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: await popup, flatten: false });
  const send = sender(devtools, sessionId);
  const evaluate = async <T>(expression: string) => {
    const how = { expression, awaitPromise: true, returnByValue: true };
    return (await send('Runtime.evaluate', how)).result?.value as T;
  };
  const times = await install(evaluate);
  return {
    ...{ clicked, ...times, evaluate, send },
    keyTimes: () => evaluate('keyTimes()'),
    async close() {
      await evaluate('void window.close()');
      await devtools.detach();
    },
  };
}

/** The page that is there at first may be the empty one before the popup's own. */
async function install(evaluate: ToolbarPopup['evaluate']): Promise<{ born: number; ready: number }> {
  const expression = `location.pathname === '/popup.html' ? (${installProbe})() : null`;
  for (let tries = 0; tries < 200; tries++) {
    const times = await evaluate<{ born: number; ready: number } | null>(expression);
    if (times) return times;
  }
  throw new Error('The popup has no box to type in');
}

async function tabOf(devtools: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab at ${page.url()}`);
  return tab.targetId;
}

/** Speaks with a target that Playwright doesn't know. */
function sender(devtools: CDPSession, sessionId: string): Send {
  const waiting = new Map<number, (result: object) => void>();
  let last = 0;
  devtools.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, result = {} } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return (method, params = {}) => {
    last += 1;
    const message = JSON.stringify({ id: last, method, params });
    const answer = new Promise<object>((resolve) => waiting.set(last, resolve));
    return devtools.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  };
}
