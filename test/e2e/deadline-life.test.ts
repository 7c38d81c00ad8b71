import { hangClock, test } from './clocked.ts';
import { DEADLINE_LIFE } from './deadline-life.ts';

test('each kind of deadline appears, is put off, comes back, runs out, and is over', async ({
  seller: first,
  clock,
  practice,
}) => {
  test.setTimeout(120_000);
  let seller = first;
  let desk = await hangClock(clock, seller);
  const openRows = async () =>
    (await seller.panel()).getByRole('tabpanel', { name: '할 일' }).getByRole('region').getByRole('listitem');

  for (const { title, act } of DEADLINE_LIFE) {
    await test.step(title, () =>
      act({
        clock,
        visit: (path) => seller.visit(path),
        choose: (menu) => seller.choose(menu),
        openPanel: () => seller.openPanel(),
        openTodo: () => seller.turnTo('할 일'),
        rows: async () => (await openRows()).allInnerTexts(),
        press: async (row, name) =>
          (await openRows()).filter({ hasText: row }).getByRole('button', { name, exact: true }).click(),
        inPage: (act, given) => seller.page.evaluate(act as never, given),
        badge: () =>
          desk.evaluate(async () => ({
            text: await chrome.action.getBadgeText({}),
            color: [...(await chrome.action.getBadgeBackgroundColor({}))],
          })),
        async restart() {
          seller = await seller.restart(practice);
          desk = await hangClock(clock, seller);
        },
      }),
    );
  }
  await seller.browser.close();
});
