/** Marks stand on the rows that they are of, and on no others, whatever the page does. */
import { withOwn } from '../harness/closed-shadow.ts';
import { day, marksByOrder, marksOn, showPage } from './marked-page.ts';
import { expect, type Seller, test } from './seller.ts';

const HEAD = '<h1>주문/배송관리</h1>';
const TOP = '<tr><th>상품주문번호<th>주문상태<th>발송기한<th>상품명</tr>';
const row = (number: string, due: string, state = '결제완료') =>
  `<tr><td>${number}<td>${state}<td>${due}<td>견본 상품</tr>`;
const table = (rows: string[], head = '') =>
  `<table><thead ${head}>${TOP}</thead><tbody>${rows.join('')}</tbody></table>`;

const number = (at: number) => String(9_100_000_000 + at);
/** Past, today, later, finished, past … */
const plan = [
  { due: day(-30), text: /영업일 지남/ },
  { due: day(0), text: /^오늘까지$/ },
  { due: day(60) },
  { due: day(-30), state: '배송완료' },
];
const planOf = (at: number) => plan[at % plan.length] as (typeof plan)[number] & { state?: string };
const rowAt = (at: number) => row(number(at), planOf(at).due, planOf(at).state);
const rowsUpTo = (count: number) => Array.from({ length: count }, (_, at) => rowAt(at));

/** The marks have come to be what they should: beside these orders and no others. */
async function expectMarks(seller: Seller, orders: number[], rows?: string): Promise<void> {
  const shown = () => marksByOrder(seller.page, rows);
  await expect.poll(async () => Object.keys(await shown()).sort()).toEqual(orders.map(number).sort());
  for (const at of orders) expect((await shown())[number(at)]).toMatch(planOf(at).text ?? /^$/);
}

test('rows with a deadline that is near are marked in colour and words, and nothing of the page moves', async ({
  seller,
}) => {
  const before = `<script>
    const places = () => JSON.stringify([...document.querySelectorAll('*')].map((one) => one.getBoundingClientRect()));
    addEventListener('DOMContentLoaded', () => { window.before = [document.body.outerHTML, places()]; });
    window.after = () => [document.body.outerHTML, places()];
  </script>`;
  await showPage(seller, before + HEAD + table(rowsUpTo(8)));
  await expectMarks(seller, [0, 1, 4, 5]);
  const [mine] = await marksOn(seller.page);
  expect(mine?.urgency).toBe('overdue');
  expect(mine?.chip && mine.chip.bottom - mine.chip.top).toBeLessThan(20);
  const isSame = await seller.page.evaluate(() => {
    const { before, after } = window as unknown as { before: string[]; after(): string[] };
    const elements = (json: string) => JSON.parse(json).length;
    // Our host is one element more, at the end of the document.
    const [html, places] = after();
    return (
      html === before[0] &&
      places?.startsWith(before[1]?.slice(0, -1) ?? '-') &&
      elements(places) >= elements(before[1] ?? '[]')
    );
  });
  expect(isSame).toBe(true);
  // Clicks go through them.
  const { bar } = mine as NonNullable<typeof mine>;
  const under = await seller.page.evaluate(
    ([x, y]) => document.elementFromPoint(x as number, y as number)?.tagName,
    [bar.left + 1, (bar.top + bar.bottom) / 2],
  );
  expect(under).toBe('TD');
});

test('their words are read against their own ground at 4.5:1 and more, whatever the page is like', async ({
  seller,
}) => {
  await showPage(seller, `${HEAD}${table([rowAt(0), rowAt(1), row(number(9), day(1))])}`);
  await expect.poll(async () => (await marksOn(seller.page)).length).toBe(3);
  const colours = await withOwn(seller.page, 'class="marks"', function (this: Element) {
    return [...this.querySelectorAll('.chip')].map((chip) => {
      const { color, backgroundColor } = getComputedStyle(chip);
      return [color, backgroundColor].map((colour) => (colour.match(/[\d.]+/g) ?? []).map(Number));
    });
  });
  const light = (channels: number[]) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
      const part = (channels[at] ?? 0) / 255;
      return sum + weight * (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  expect(colours).toHaveLength(3);
  for (const pair of colours ?? []) {
    // No fourth channel: nothing of the page shines through.
    expect(pair.map((colour) => colour.length)).toEqual([3, 3]);
    const [dark = 0, bright = 0] = pair.map(light).sort((a, b) => a - b);
    expect((bright + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});

test('처리함 and 되돌리기 take a mark away and bring it back, and so does a finished state', async ({ seller }) => {
  await showPage(seller, HEAD + table(rowsUpTo(4)));
  await expectMarks(seller, [0, 1]);
  await seller.openPanel();
  const todo = await seller.turnTo('할 일');
  const press = (name: RegExp) => todo.getByRole('region').getByRole('button', { name }).first().click();
  await press(/^처리함/);
  await expectMarks(seller, [1]);
  await press(/^되돌리기/);
  await expectMarks(seller, [0, 1]);
  await seller.page.evaluate(() => {
    for (const cell of document.querySelectorAll('tbody tr:first-child td:nth-child(2)')) cell.textContent = '배송완료';
  });
  await expectMarks(seller, [1]);
  await seller.page.evaluate(() => document.querySelector('tbody tr:nth-child(2)')?.remove());
  await expectMarks(seller, []);
});

/** What was seen in all frames: marks of the order that they stand on, and others. */
interface Seen {
  wrong: unknown[];
  right: number;
}

/** Runs in the page, with the marks: looks at every frame that was drawn, from now on. */
function watchFrames(this: Element): void {
  const seen = Object.assign(window as unknown as Seen, { wrong: [], right: 0 });
  const rows = [...document.querySelectorAll('#all [role=row]')];
  const view = document.querySelector('#view') as Element;
  let drawnAt = view.scrollTop;
  const look = () => {
    // Scrolled by a script after the frame: nobody sees the page so before all of it is drawn anew.
    const isDrawn = view.scrollTop === drawnAt;
    for (const mark of isDrawn ? this.querySelectorAll<HTMLElement>('.mark') : []) {
      const { top, bottom } = mark.querySelector('.bar')?.getBoundingClientRect() ?? new DOMRect();
      const middle = (top + bottom) / 2;
      const row = rows.find((one) => {
        const box = one.getBoundingClientRect();
        return box.top < middle && middle < box.bottom;
      });
      // Scrolled by a script, the page itself has no rows there until its next frame.
      if (!row) continue;
      const at = Number(/\d{10}/.exec(row.textContent ?? '')?.[0]) - 9_100_000_000;
      if (mark.dataset.urgency === ['overdue', 'today'][at % 4]) seen.right += 1;
      else (seen.wrong as unknown[]).push([at, mark.dataset.urgency]);
    }
    requestAnimationFrame(() => {
      drawnAt = view.scrollTop;
      setTimeout(look);
    });
  };
  look();
}

test('a grid that puts other orders into the same rows never has a mark on another one’s', async ({ seller }) => {
  const { page } = seller;
  const orders = Array.from({ length: 2_000 }, (_, at) => ({ number: number(at), ...planOf(at), text: undefined }));
  const grid = `<div id="view" style="height:400px;overflow:auto;position:relative;width:700px" role="grid" aria-rowcount="2001">
      <div role="row" aria-rowindex="1" style="position:sticky;top:0;z-index:2;height:40px;display:flex;background:#eee">
        ${['상품주문번호', '주문상태', '발송기한'].map((name, at) => `<div role="columnheader" aria-colindex="${at + 1}" style="width:150px">${name}</div>`).join('')}</div>
      <div id="all" style="position:relative;height:80000px"></div></div>
    <script>
      const orders = ${JSON.stringify(orders)};
      const pool = Array.from({ length: 14 }, () => {
        const row = document.createElement('div');
        row.setAttribute('role', 'row');
        row.style.cssText = 'position:absolute;left:0;right:0;height:40px;display:flex;border-bottom:1px solid #ddd';
        for (let at = 1; at <= 3; at++) {
          const cell = document.createElement('div');
          cell.setAttribute('role', 'gridcell');
          cell.setAttribute('aria-colindex', String(at));
          cell.style.width = '150px';
          cell.append('');
          row.append(cell);
        }
        document.querySelector('#all').append(row);
        return row;
      });
      const draw = () => {
        const first = Math.max(Math.floor(document.querySelector('#view').scrollTop / 40) - 2, 0);
        for (let at = first; at < first + pool.length && at < orders.length; at++) {
          const row = pool[at % pool.length];
          const order = orders[at];
          row.style.transform = 'translateY(' + at * 40 + 'px)';
          row.setAttribute('aria-rowindex', String(at + 2));
          [order.number, order.state ?? '결제완료', order.due].forEach((text, place) => {
            if (row.children[place].firstChild.nodeValue !== text) row.children[place].firstChild.nodeValue = text;
          });
        }
      };
      document.querySelector('#view').addEventListener('scroll', draw);
      draw();
    </script>`;
  await showPage(seller, HEAD + grid);
  const visible = (first: number) => Array.from({ length: 9 }, (_, at) => first + at).filter((at) => planOf(at).text);
  await expectMarks(seller, visible(0), '[role=row]');

  await withOwn(page, 'class="marks"', watchFrames);
  await page.mouse.move(300, 250);
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, [120, 400, 37, -260, 1_000][turn % 5] as number);
    await page.waitForTimeout(turn % 8 === 0 ? 700 : 30);
  }
  for (const first of [50, 51, 777, 1_200]) {
    await page.evaluate((top) => document.querySelector('#view')?.scrollTo(0, top), first * 40);
    await expectMarks(seller, visible(first), '[role=row]');
  }
  const { wrong, right } = await page.evaluate(() => {
    const { wrong, right } = window as unknown as Seen;
    return { wrong, right };
  });
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(50);
});
