/** Counts what the page side and the background say to one another after a navigation. */
import type { CDPSession, Page } from '@playwright/test';
import { CENTER } from './page.ts';

/** Names of what the page side asked, and kinds of what it was told besides answers. */
export interface Messages {
  asked: string[];
  told: string[];
}

/** Longer than it takes until nothing more is said. Milliseconds. */
const SETTLED = 4_000;

/** Runs in our content script's world. */
const COUNT = `(() => {
  globalThis.said ??= (() => {
    const said = { asked: [], told: [] };
    const { runtime } = globalThis.chrome;
    const send = runtime.sendMessage;
    runtime.sendMessage = (message, ...rest) => {
      said.asked.push(message?.data?.name ?? message?.type ?? 'other');
      return send.call(runtime, message, ...rest);
    };
    runtime.onMessage.addListener((message) => { said.told.push(message?.type ?? 'other'); });
    return said;
  })();
  said.asked.length = said.told.length = 0;
})()`;

/** What is said from a change of the page on until nothing more is. */
export async function countMessages(page: Page, change: string): Promise<Messages> {
  const session = await page.context().newCDPSession(page);
  const contextId = await ourWorld(session);
  await session.send('Runtime.evaluate', { contextId, expression: COUNT });
  await page.evaluate(change);
  await page.waitForTimeout(SETTLED);
  const { result } = await session.send('Runtime.evaluate', { contextId, expression: 'said', returnByValue: true });
  await session.detach();
  return result.value;
}

async function ourWorld(session: CDPSession): Promise<number> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, isDefault } = (context.auxData ?? {}) as { frameId?: string; isDefault?: boolean };
    if (frameId && !isDefault && context.origin.startsWith('chrome-extension://') && context.name)
      worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error(`no script of ours in a page of ${CENTER}`);
  return world;
}
