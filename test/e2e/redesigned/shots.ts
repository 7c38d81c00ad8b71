/** The practice centre's screens as they are drawn, each target's own element marked in them. */
import type { Page } from '@playwright/test';
import type { Target } from '../../../utils/messaging/guide-shapes.ts';
import { MENU, SCREENS } from './screens.ts';
import { guideTargets } from './targets.ts';

/** A target with the mark of what is meant by it: `data-meant`, of which the finder knows nothing. */
export interface MarkedTarget extends Target {
  mark: string;
}

/** A screen as text, to be drawn again at any time. */
export interface Shot {
  name: string;
  /** The page's. */
  title: string;
  html: string;
  wanted: MarkedTarget[];
}

/** Opens a screen and takes it down. */
export async function shoot(page: Page, address: string, name: string): Promise<Shot> {
  const screen = SCREENS[name];
  if (!screen) throw new Error(`no screen ${name}`);
  await page.goto(address + screen.path);
  await page.locator('main h1').waitFor();
  await screen.open?.(page);
  const meant = { ...screen.meant, ...MENU };
  const html = await page.evaluate(mark, Object.values(meant));
  const targets = guideTargets();
  const ofKey = (key: string) => targets.get(key) ?? [];
  const wanted = Object.keys(meant).flatMap((key, at) => ofKey(key).map((target) => ({ ...target, mark: `${at}` })));
  return { name, title: await page.title(), html, wanted };
}

/** Runs in the page: marks what is meant, says what stands in no order of its own, and gives the page's body. */
function mark(places: string[]): string {
  for (const [at, place] of places.entries()) {
    const found = document.evaluate(place, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    if (found.snapshotLength === 0) throw new Error(`there is no ${place}`);
    for (let one = 0; one < found.snapshotLength; one += 1) {
      const element = found.snapshotItem(one) as Element;
      if (element.hasAttribute('data-meant')) throw new Error(`${place} is marked already`);
      element.setAttribute('data-meant', `${at}`);
    }
  }
  for (const group of document.querySelectorAll('.buttons, .menu ul, .dialog footer'))
    group.toggleAttribute('data-mix');
  // Being modal is no part of the markup.
  for (const dialog of document.querySelectorAll('dialog:modal')) {
    dialog.removeAttribute('open');
    dialog.toggleAttribute('data-opened', true);
  }
  for (const script of document.body.querySelectorAll('script')) script.remove();
  return document.body.innerHTML;
}

export async function shootAll(page: Page, address: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const name of Object.keys(SCREENS)) shots.push(await shoot(page, address, name));
  return shots;
}
