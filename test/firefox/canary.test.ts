/**
 * What belongs to buyers goes nowhere (reliability V1–V4, V13). The profile's files are searched in Chromium alone: Firefox
 * packs what a database holds, so that not even an order would be found in them.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CANARIES, canariesIn, heldByExtension, overhear, overheardBuild, walkPlanted } from '../e2e/canary.ts';
import { removeBuild } from '../harness/changed-build.ts';
import { eventually } from './part.ts';
import { BUILT, type Seller, startSeller } from './seller.ts';

/** An order of the practice centre's in whose row nothing is planted; it has to be found wherever a buyer is looked for. */
const ORDER = '3100000120';
/** Only typed, and never sent. */
const TYPED = '노랑부리저어새';

const overheard = overheardBuild(BUILT);
let seller: Seller;
beforeAll(async () => {
  seller = await startSeller({ extension: overheard });
});
afterAll(async () => {
  await seller.leave();
  removeBuild(overheard);
});

test('nothing of a buyer is kept, told, asked for, logged or shown', async () => {
  const logged: string[] = [];
  seller.page.on('console', (line) => logged.push(line.text()));
  const desk = await seller.browser.extensionPage('desk.html');
  await overhear(desk);
  await seller.page.bringToFront();
  await walkPlanted(seller, desk, seller.page);

  const box = seller.panel.byRole('combobox', '도움말 찾기');
  await box.type(TYPED);
  await eventually(() => seller.panel.byRole('tabpanel', '찾기').text()).toContain('없어요');
  const popup = await seller.openPopup(true);
  await popup.screen.byRole('combobox', '도움말 찾기').type(TYPED);
  await eventually(() => popup.screen.byRole('main').text()).toContain('없어요');
  const panel = await seller.browser.panel(seller.page);
  const shown = (await panel.content()) + (await popup.page.content());

  // What the last screen shows may still be on its way.
  await eventually(() => desk.evaluate(heldByExtension)).toContain(ORDER);
  const held = await desk.evaluate(heldByExtension);
  expect(canariesIn(held)).toEqual([]);
  expect(canariesIn(shown + logged.join('\n'))).toEqual([]);
  const asked = JSON.stringify([seller.practice.hits, seller.practice.help.requests]);
  expect(canariesIn(asked, [...CANARIES, TYPED, ORDER])).toEqual([]);
});
