/** Screens whose orders stand in other things than one plain table; the same in both browsers. */
import { type AnySeller, type Case, expectRow, expectSaid } from '../any-seller.ts';
import { DRESSED, LEFT, RIGHT, short, sides, TABLE, ths, VIRTUAL } from './markup.ts';

/** Shows a screen that is made of this, and what `할 일` makes of it. */
async function look(seller: AnySeller, html: string, frame?: string): Promise<void> {
  await seller.show(html, frame);
  await seller.openPanel();
  await seller.turnTo('할 일');
}

/** Waits for the orders that are past their day, and those that still have time. */
async function expectWarnings(seller: AnySeller, past: string[], later: string[] = []): Promise<void> {
  for (const number of past) await expectRow(seller, number, /발송기한.*영업일 지남/s);
  for (const number of later) await expectRow(seller, number, /영업일 남음/);
}

export const GRID_SCREENS: Case[] = [
  {
    title: 'a grid with frozen columns in a table of their own',
    async act(seller) {
      await look(seller, sides(LEFT, RIGHT));
      await expectWarnings(seller, ['7100000001', '7100000003']);
      await expectSaid(seller, [], ['7100000002']);
    },
  },
  {
    title: 'frozen columns that do not fit the others are counted, and never mixed',
    async act(seller) {
      const rows = LEFT[1].map(([, number]) => `<tr><td>${Number(number) + 10}</td></tr>`).join('');
      const others = RIGHT[1]
        .slice(1)
        .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
        .join('');
      const part = (head: string, body: string) =>
        `<div><table><tr>${head}</tr></table><div><table>${body}</table></div></div>`;
      await look(seller, `<div>${part('<th>주문번호</th>', rows)}${part(ths(RIGHT[0]), others)}</div>`);
      await expectSaid(seller, ['주문번호를 읽지 못한 3건'], ['7100000013']);
    },
  },
  {
    title: 'a grid by role with pinned columns, whose rows are recycled while it is scrolled',
    async act(seller) {
      await look(seller, VIRTUAL);
      await expectWarnings(seller, ['7200000001', '7200000009'], ['7200000002']);
      await seller.inPage((top) => document.querySelector('.rows')?.scrollTo(0, top), 600);
      await expectWarnings(seller, ['7200000021', '7200000029'], ['7200000022']);
    },
  },
  {
    title: 'a table of links and buttons, in which a style hides copies of dates and states',
    async act(seller) {
      const rows: [string, string][] = [
        ['7600000001', short(-8)],
        ['7600000002', 'D-30'],
      ];
      await look(seller, DRESSED(rows));
      await expectWarnings(seller, ['7600000001'], ['7600000002']);
    },
  },
  {
    title: 'cards of labels and values',
    async act(seller) {
      const card = (number: string, due: string) =>
        `<li><div><b>주문번호</b> <span>${number}</span></div><dl><dt>발송기한</dt><dd>${due}</dd><dt>주문상태</dt><dd>결제완료</dd></dl></li>`;
      await look(seller, `<ul>${card('7300000001', short(-8))}${card('7300000002', 'D-30')}</ul>`);
      await expectWarnings(seller, ['7300000001'], ['7300000002']);
    },
  },
  {
    title: 'a grid in a frame, with what changes there',
    async act(seller) {
      const frame = '<iframe src="/made/frame" style="width:500px;height:300px"></iframe>';
      await look(seller, frame, TABLE('7400000001'));
      await expectWarnings(seller, ['7400000001']);
      await seller.inPage((number) => {
        const cell = document.querySelector('iframe')?.contentDocument?.querySelector('td');
        if (cell) cell.textContent = number;
      }, '7400000002');
      await expectWarnings(seller, ['7400000002']);
    },
  },
  {
    title: 'a grid in open shadow roots, with what changes there',
    async act(seller) {
      await look(seller, '<x-grid></x-grid>');
      await seller.inPage((html) => {
        const outer = document.querySelector('x-grid')?.attachShadow({ mode: 'open' }) as ShadowRoot;
        outer.innerHTML = '<div></div>';
        const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
        inner.innerHTML = html;
        document.body.append('');
      }, TABLE('7500000001'));
      await expectWarnings(seller, ['7500000001']);
      await seller.inPage((number) => {
        const cell = document
          .querySelector('x-grid')
          ?.shadowRoot?.querySelector('div')
          ?.shadowRoot?.querySelector('td');
        if (cell) cell.textContent = number;
      }, '7500000002');
      await expectWarnings(seller, ['7500000002']);
    },
  },
];
