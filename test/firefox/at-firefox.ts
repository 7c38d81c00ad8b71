/** The seller of cases for both browsers, who sits at this Firefox. */
import { type AnySeller, MADE, madePage } from '../e2e/any-seller.ts';
import { CENTER, Seller } from './seller.ts';
import { serveMade } from './serve-page.ts';

/** Their parts are looked for anew at every use, so that a restart of the browser changes nothing. */
export function atFirefox(seller: Seller): AnySeller {
  const tab = seller.panel.byRole('tabpanel');
  const items = tab.byRole('region').byRole('listitem');
  return {
    visit: (path) => seller.visit(path),
    async show(body, frame = '') {
      await serveMade(seller.page, (url) =>
        url.startsWith(`${CENTER}/made/`) ? madePage(url.endsWith(MADE) ? body : frame) : null,
      );
      await seller.visit(MADE);
    },
    choose: (menu) => seller.choose(menu),
    openPanel: () => seller.openPanel(),
    turnTo: (name) => seller.turnTo(name),
    said: () => tab.text(),
    rows: () => items.texts(),
    press: (row, button) =>
      tab
        .byRole('region')
        .byRole('listitem', row)
        .byRole('button', new RegExp(`^${button}$`))
        .click(),
    pressBelow: (button) => tab.byRole('button', new RegExp(`^${button}$`)).click(),
    async anotherTab() {
      const page = await seller.browser.browser.newPage();
      const other = new Seller(seller.browser, seller.practice, page, {});
      const leaveTab = async () => {
        await page.close();
        await seller.page.bringToFront();
      };
      return { ...atFirefox(other), leaveTab };
    },
    toFront: () => seller.page.bringToFront(),
    inPage: (act, given) => seller.page.evaluate(act as never, given) as never,
  };
}
