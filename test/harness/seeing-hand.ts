/**
 * The panel takes a press only of what was in sight for half a second, as it is for everybody who reads before they
 * press, and says so of any other. What presses for a test does so in the same moment: here it waits and presses again,
 * as it is asked to.
 */
import type { Frame, Locator, Page } from '@playwright/test';

/** What the panel says then. */
const TOO_SOON = '방금 나타난 것이라 누름을 받지 않았어요';

/** A little longer than what is pressed has to be there. Milliseconds. */
const UNTIL_SEEN = 600;

const MOST = 5;

/** The part of a frame that is the same for Playwright and Puppeteer. */
interface Panel {
  evaluate(question: (said: string) => boolean, said: string): Promise<boolean>;
}

/** Presses something in the panel, again as long as that was too soon. @param press may fail then */
export async function pressSeen(panel: Panel, press: () => Promise<unknown>): Promise<void> {
  for (let times = 1; ; times++) {
    const failure = await press().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const isTooSoon = await panel
      .evaluate((said) => document.body.innerText.includes(said), TOO_SOON)
      .catch(() => false);
    if (isTooSoon && times < MOST) await new Promise((seen) => setTimeout(seen, UNTIL_SEEN));
    else if (failure) throw failure.error;
    else return;
  }
}

const PRESSES = ['click', 'dblclick', 'check', 'uncheck', 'setChecked'] as const;

type Press = (this: Locator, ...how: unknown[]) => Promise<void>;

const taught = new WeakSet<object>();

/** Teaches it to all locators, once; they have no other place that is common to them. @param isPanel by its address */
export function teachToSee(page: Page, isPanel: (address: string) => boolean): void {
  const locators = Object.getPrototypeOf(page.locator('html'));
  if (taught.has(locators)) return;
  taught.add(locators);
  for (const name of PRESSES) {
    const press: Press = locators[name];
    locators[name] = function (this: Locator, ...how: unknown[]) {
      const { _frame: frame } = this as unknown as { _frame: Frame };
      return isPanel(frame.url()) ? pressSeen(frame, () => press.apply(this, how)) : press.apply(this, how);
    };
  }
}
