/** The two times of a popup: from the click, with a stopped worker, and from a key. */
import type { Page } from '@playwright/test';
import type { ChromiumHarness } from '../../harness/chromium.ts';
import { keystrokes } from '../search/keystrokes.ts';
import type { KeyTimes } from './probe.ts';
import { clickToolbar, type ToolbarPopup } from './toolbar-popup.ts';

/** Milliseconds. */
const REST = 700;
const GAP = 120;

/** Milliseconds since the click. */
export interface Cold {
  born: number;
  ready: number;
  pressed: number;
  changed: number;
  painted: number;
  shown: number;
}

/** Milliseconds since the key. */
export type Warm = Pick<Cold, 'changed' | 'painted' | 'shown'> & { text: string };

/** As a Korean input method composes, or as an English layout types; without it one word after the other stands there. */
const HANGUL = ['반품', '교환 배송비', '발송지연', '페널티', '지정택배', '정산'];
const LATIN = ['qksvna', 'vpsjfxl', 'rygks', 'wjdtks'];

/** One click with the worker stopped, and the first key as soon as it can be typed. */
export async function measureCold(browser: ChromiumHarness, page: Page): Promise<Cold> {
  await browser.killWorker();
  // Its process goes a little later.
  await page.waitForTimeout(REST);
  const popup = await clickToolbar(browser, page);
  await compose(popup, 'ㅂ');
  const times = await popup.keyTimes();
  if (!times) throw new Error('the first key brought nothing');
  await clean(popup, page);
  const since = (time: number) => time - popup.clicked;
  return {
    ...{ born: since(popup.born), ready: since(popup.ready), pressed: since(times.pressed) },
    ...{ changed: since(times.changed), painted: since(times.painted), shown: since(times.shown) },
  };
}

/** Every key of a few words, each when what the one before has brought is long on the screen. */
export async function measureWarm(browser: ChromiumHarness, page: Page) {
  const popup = await clickToolbar(browser, page);
  await compose(popup, 'ㄱ');
  await popup.keyTimes();
  const hangul = await typeWords(popup, page, HANGUL, compose);
  const latin = await typeWords(popup, page, LATIN, press);
  await clean(popup, page);
  return { hangul, latin };
}

async function typeWords(
  popup: ToolbarPopup,
  page: Page,
  words: string[],
  type: (popup: ToolbarPopup, text: string) => Promise<void>,
) {
  const keys: Warm[] = [];
  for (const word of words) {
    await clear(popup, page);
    for (const text of keystrokes(word)) {
      await page.waitForTimeout(GAP);
      await popup.evaluate('watchKey()');
      await type(popup, text);
      const times = await popup.keyTimes();
      // Nothing to see: the same results with the same marks.
      if (times) keys.push({ text, ...sinceKey(times) });
    }
    // A composition is ended by what it has become.
    if (type === compose) await popup.send('Input.insertText', { text: word });
  }
  return keys;
}

const sinceKey = ({ pressed, changed, painted, shown }: KeyTimes) => ({
  ...{ changed: changed - pressed, painted: painted - pressed, shown: shown - pressed },
});

async function compose(popup: ToolbarPopup, text: string): Promise<void> {
  const at = text.length;
  await popup.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
}

async function press(popup: ToolbarPopup, text: string): Promise<void> {
  const key = text.at(-1) ?? '';
  const code = { key, code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
  await popup.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...code });
  await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
}

async function clear(popup: ToolbarPopup, page: Page): Promise<void> {
  await page.waitForTimeout(GAP);
  await popup.send('Input.insertText', { text: '' });
  const code = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
  await popup.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...code });
  await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
  await page.waitForTimeout(GAP);
}

/** Closes it, and leaves nothing for the next one to find in its box. */
async function clean(popup: ToolbarPopup, page: Page): Promise<void> {
  await page.waitForTimeout(REST);
  await popup.evaluate("chrome.storage.session.remove('history:popup')");
  await popup.close();
  await page.waitForTimeout(GAP);
}
