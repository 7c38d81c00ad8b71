import { afterAll, beforeAll, test } from 'vitest';
import { DEADLINE_LIFE, FIRST_DAY, type LifeSeller } from '../e2e/deadline-life.ts';
import { type Clocked, startClocked } from './clocked.ts';

let clocked: Clocked;
beforeAll(async () => {
  clocked = await startClocked(FIRST_DAY);
});
afterAll(() => clocked.leave());

/** The seller of the steps, who sits at this Firefox. */
function atFirefox({ seller, clock, restart }: Clocked): LifeSeller {
  const open = () => seller.panel.byRole('tabpanel', '할 일').byRole('region').byRole('listitem');
  return {
    clock,
    restart,
    visit: (path) => seller.visit(path),
    choose: (menu) => seller.choose(menu),
    openPanel: () => seller.openPanel(),
    openTodo: () => seller.turnTo('할 일'),
    rows: () => open().texts(),
    press: (row, button) =>
      seller.panel
        .byRole('tabpanel', '할 일')
        .byRole('region')
        .byRole('listitem', row)
        .byRole('button', new RegExp(`^${button}$`))
        .click(),
    inPage: (act, given) => seller.page.evaluate(act as never, given) as never,
    badge: () =>
      clocked.desk.evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        color: [...(await chrome.action.getBadgeBackgroundColor({}))],
      })),
  };
}

test('each kind of deadline appears, is put off, comes back, runs out, and is over', { timeout: 180_000 }, async () => {
  const seller = atFirefox(clocked);
  for (const { act } of DEADLINE_LIFE) {
    await act(seller);
  }
});
