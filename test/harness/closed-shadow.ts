/**
 * Reaches our own elements in the page. They live in a closed shadow root, which Playwright's locators do not
 * enter; DevTools does, so elements are found by role and accessible name and used with the real mouse.
 */
import type { CDPSession, Page } from '@playwright/test';

/** One of our elements in the page, as assistive technology sees it. */
export interface OwnElement {
  role: string;
  name: string;
  description: string;
  /** Position in the viewport; undefined when the element is not drawn. */
  box: { x: number; y: number; width: number; height: number } | undefined;
  focused: boolean;
}

/** What to look for: a role, and a name given whole or by its beginning. */
export interface OwnQuery {
  role: string;
  nameStart?: string;
}

interface DomNode {
  nodeName: string;
  nodeType: number;
  nodeId: number;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: 'closed' | 'open' | 'user-agent';
}

/** Lists our elements in the page's closed shadow roots that fit. */
export async function findOwn(page: Page, query: OwnQuery): Promise<OwnElement[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const found: OwnElement[] = [];
    for (const id of await elementsInClosedRoots(devtools)) {
      const element = await describe(devtools, id);
      if (element?.role === query.role && element.name.startsWith(query.nameStart ?? '')) found.push(element);
    }
    return found;
  } finally {
    await devtools.detach();
  }
}

/** Waits for the first of our elements that fits and is drawn. */
export async function waitForOwn(page: Page, query: OwnQuery, timeoutMs = 10_000) {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const drawn = (await findOwn(page, query)).find((element) => element.box);
    if (drawn?.box) return { ...drawn, box: drawn.box };
    await page.waitForTimeout(50);
  }
  throw new Error(`Nothing of ours on ${page.url()} has the role ${query.role} and a name from "${query.nameStart}"`);
}

/**
 * What is drawn of ours whose tag has that piece (`role="status"`), with its text; `null` while there is none. Other than above it is
 * found in the DOM: assistive technology hears of nothing outside of a modal dialog of the page.
 */
export async function drawnOwn(page: Page, piece: string) {
  const devtools = await page.context().newCDPSession(page);
  try {
    for (const backendNodeId of await elementsInClosedRoots(devtools)) {
      const answer = await devtools.send('DOM.getOuterHTML', { backendNodeId }).catch(() => undefined);
      const [tag = ''] = /^<[^>]*>/.exec(answer?.outerHTML ?? '') ?? [];
      const box = tag.includes(piece) ? await boxOf(devtools, backendNodeId) : undefined;
      if (answer && box)
        return {
          box,
          text: answer.outerHTML
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        };
    }
    return null;
  } finally {
    await devtools.detach();
  }
}

/**
 * Runs a function in the page with the first of our elements whose tag has that piece as its `this`: what stands in the
 * page and what is ours are seen at the same moment. `null` while there is none.
 */
export async function withOwn<T>(page: Page, piece: string, ask: (this: Element) => T | Promise<T>): Promise<T | null> {
  const devtools = await page.context().newCDPSession(page);
  try {
    for (const backendNodeId of await elementsInClosedRoots(devtools)) {
      const answer = await devtools.send('DOM.getOuterHTML', { backendNodeId }).catch(() => undefined);
      const [tag = ''] = /^<[^>]*>/.exec(answer?.outerHTML ?? '') ?? [];
      if (!tag.includes(piece)) continue;
      const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
      const how = {
        objectId: object.objectId ?? '',
        functionDeclaration: String(ask),
        returnByValue: true,
        awaitPromise: true,
      };
      const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', how);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    }
    return null;
  } finally {
    await devtools.detach();
  }
}

/** Clicks the middle of one of our elements with the real mouse. */
export async function clickOwn(page: Page, query: OwnQuery) {
  const { box } = await waitForOwn(page, query);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Our host is a child of the document element, or of an open dialog: the page's own (large) tables are never walked. */
async function elementsInClosedRoots(devtools: CDPSession): Promise<number[]> {
  const { root } = (await devtools.send('DOM.getDocument', { depth: 2, pierce: true })) as { root: DomNode };
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const dialogs = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'dialog[open]' });
  const around = await Promise.all(dialogs.nodeIds.map((nodeId) => describeNode(devtools, { nodeId, depth: 1 })));
  const children = [html, ...around].flatMap((node) => node?.children ?? []);
  const hosts = children.filter((node) => node.shadowRoots?.some((one) => one.shadowRootType === 'closed'));
  const ids: number[] = [];
  for (const { backendNodeId } of hosts) {
    const node = await describeNode(devtools, { backendNodeId, depth: -1 });
    for (const shadow of node.shadowRoots ?? []) collect(shadow, ids);
  }
  return ids;
}

type Which = { depth: number } & ({ nodeId: number } | { backendNodeId: number });

const describeNode = async (devtools: CDPSession, which: Which) =>
  (await devtools.send('DOM.describeNode', { ...which, pierce: true })).node as DomNode;

function collect(node: DomNode, ids: number[]) {
  if (node.nodeType === 1) ids.push(node.backendNodeId);
  for (const child of node.children ?? []) collect(child, ids);
}

async function describe(devtools: CDPSession, backendNodeId: number): Promise<OwnElement | undefined> {
  // An element can be removed between listing and asking; then there is nothing to describe.
  const answer = await devtools
    .send('Accessibility.getPartialAXTree', { backendNodeId, fetchRelatives: false })
    .catch(() => undefined);
  const node = answer?.nodes[0];
  if (!node || node.ignored) return undefined;
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    description: String(node.description?.value ?? ''),
    focused: node.properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
    box: await boxOf(devtools, backendNodeId),
  };
}

async function boxOf(devtools: CDPSession, backendNodeId: number): Promise<OwnElement['box']> {
  const answer = await devtools.send('DOM.getContentQuads', { backendNodeId }).catch(() => undefined);
  const quad = answer?.quads[0];
  if (!quad) return undefined;
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
