import type { Page } from '@playwright/test';
import { LAUNCHER } from '../harness/chromium.ts';
import { waitForOwn } from '../harness/closed-shadow.ts';
import { expect, test } from './seller.ts';
import { servePage } from './serve-page.ts';
import { namesOn, pointAt, saidOn } from './tipped.ts';

/** What careful sites send. Their own page still runs; nothing is allowed to us. */
const POLICIES: Record<string, Record<string, string>> = {
  'frames forbidden, styles and scripts from itself only, Trusted Types': {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'isolated from other origins': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
};

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const allUnder = (node: DomNode): DomNode[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(allUnder),
];

/**
 * Calls `click()` on the buttons in closed shadow roots, where no script of a page gets to: were one ever to, our
 * own check is all that is left. Returns how many there were.
 */
async function clickByScript(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const buttons = allUnder(root)
    .flatMap((node) => node.shadowRoots ?? [])
    .flatMap(allUnder)
    .filter((node) => node.nodeName === 'BUTTON');
  for (const { backendNodeId } of buttons) {
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
    await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { this.click(); }',
    });
  }
  await devtools.detach();
  return buttons.length;
}

for (const [name, headers] of Object.entries(POLICIES)) {
  test(`the panel stands where it belongs on a page with ${name}`, async ({ seller, practice }) => {
    await servePage(seller.page, practice, headers);
    await seller.visit('/claim/return');
    const panel = await seller.openPanel();
    await expect(panel.getByRole('tabpanel')).toContainText('반품관리');
    const box = await (await panel.frameElement()).boundingBox();
    expect(box).toMatchObject({ x: 1000, y: 0, width: 400, height: 900 });
  });
}

test('a page that floods us with messages and forged events changes nothing', async ({ seller }) => {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  await seller.page.evaluate(() => {
    const shapes = [
      {
        type: 'ask',
        data: { version: '0.1.0', name: 'run.start', request: { center: 'talkcheckout', id: 'return-carrier' } },
      },
      { type: 'panel', data: { version: '0.1.0', open: false } },
      { giljabi: true, open: false },
    ];
    for (let times = 0; times < 1000; times++) {
      for (const shape of shapes) {
        window.postMessage({ ...shape, id: times, timestamp: Date.now() }, '*');
        document.dispatchEvent(new CustomEvent(shape.type ?? 'giljabi', { detail: shape }));
        for (let at = 0; at < window.length; at++) window[at]?.postMessage(shape, '*');
      }
    }
  });
  await seller.turnTo('가이드');
  await expect(panel.getByRole('tabpanel')).not.toContainText('진행 중');
  await expect(panel.getByRole('main')).toBeVisible();
});

test('a click that the page made up does not open the panel', async ({ seller }) => {
  await seller.visit('/claim/return');
  await expect(seller.page.getByRole('heading', { name: '반품관리' })).toBeVisible();
  await seller.page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.click();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  expect(await seller.page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
  expect(seller.page.frames()).toHaveLength(1);
});

test('clicks on the launcher and on tips themselves, made up by a script, open nothing', async ({ seller }) => {
  await seller.visit('/claim/return');
  await waitForOwn(seller.page, LAUNCHER);
  await expect.poll(() => namesOn(seller.page)).not.toEqual([]);
  const [name = ''] = await namesOn(seller.page);
  expect(await clickByScript(seller.page)).toBeGreaterThan(1);
  await seller.page.waitForTimeout(500);
  expect(seller.page.frames()).toHaveLength(1);
  expect(await saidOn(seller.page)).toBeNull();
  // The real mouse does open them, so the clicks above met the right buttons.
  await pointAt(seller.page, name);
  await expect.poll(() => saidOn(seller.page)).not.toBeNull();
  await seller.openPanel();
});
