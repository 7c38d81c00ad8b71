/** The seller of cases for both browsers, who sits at this Chromium. */
import { type AnySeller, MADE, madePage } from './any-seller.ts';
import { CENTER, Seller } from './seller.ts';

/** @param seller who it is now: another one after a restart of the browser */
export function atChromium(seller: () => Seller): AnySeller {
  const tab = async () => (await seller().panel()).getByRole('tabpanel');
  const items = async () => (await tab()).getByRole('region').getByRole('listitem');
  return {
    visit: (path) => seller().visit(path),
    async show(body, frame = '') {
      await seller().page.unroute(`${CENTER}/made/**`);
      await seller().page.route(`${CENTER}/made/**`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: madePage(route.request().url().endsWith(MADE) ? body : frame),
        }),
      );
      await seller().visit(MADE);
    },
    choose: (menu) => seller().choose(menu),
    openPanel: () => seller().openPanel(),
    turnTo: (tab) => seller().turnTo(tab),
    said: async () => (await tab()).innerText(),
    rows: async () => (await items()).allInnerTexts(),
    press: async (row, name) =>
      (await items()).filter({ hasText: row }).getByRole('button', { name, exact: true }).click(),
    pressBelow: async (name) => (await tab()).getByRole('button', { name, exact: true }).click(),
    async anotherTab() {
      const page = await seller().browser.context.newPage();
      const other = new Seller(seller().browser, page, {});
      return { ...atChromium(() => other), leaveTab: () => page.close() };
    },
    toFront: () => seller().page.bringToFront(),
    inPage: (act, given) => seller().page.evaluate(act as never, given) as never,
  };
}
