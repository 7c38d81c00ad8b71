// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createSight } from '../../../../entrypoints/center.content/marks/sight';
import type { Box } from '../../../../utils/page/marks/geometry';

/** How high a row is, and how many there are: more than are looked at one by one. */
const HEIGHT = 40;
const MANY = 2_000;
const many = (write: (at: number) => string, count = MANY) =>
  Array.from({ length: count }, (_, at) => write(at)).join('');

/** Shows rows (`.row`) as each of them says where it is: `data-top`. What is `hidden` is nowhere. */
function show(html: string) {
  document.body.innerHTML = html;
  let asked = 0;
  const boxOf = (row: Element): Box => {
    asked += 1;
    if (row.matches('[hidden] *, [hidden]')) return { left: 0, top: 0, right: 0, bottom: 0 };
    const top = Number((row as HTMLElement).dataset.top);
    return { left: 0, top, right: 300, bottom: top + HEIGHT };
  };
  const sight = createSight(boxOf);
  sight.follow([...document.querySelectorAll('.row')].map((element) => ({ element, fact: null })));
  return {
    sight,
    near: () => sight.look().map(({ row }) => row.element.id),
    /** How many rows were asked where they are since the last time. */
    asked() {
      const count = asked;
      asked = 0;
      return count;
    },
  };
}

/** Rows from a place on, of which one stands at the top of the window. */
const rowsAt = (name: string, first: number, tag = 'p', count = MANY) =>
  many((at) => `<${tag} class="row" id="${name}${at}" data-top="${(at - first) * HEIGHT}"></${tag}>`, count);

/** Those of rows like that which are near a window of 768 pixels. */
const wanted = (name: string, first: number) =>
  Array.from({ length: MANY }, (_, at) => at)
    .filter((at) => (at - first + 1) * HEIGHT > -100 && (at - first) * HEIGHT < window.innerHeight + 100)
    .map((at) => `${name}${at}`);

it.each([0, 3, 1_000, MANY - 1])('of a long list the rows around place %i are found without asking all', (first) => {
  const { near, asked } = show(`<main>${rowsAt('a', first)}</main>`);
  expect(near()).toEqual(wanted('a', first));
  expect(asked()).toBeLessThan(80);
});

it.each([
  ['a body for each order', (at: number, row: string) => `<tbody>${row}${at % 3 ? '' : '<tr></tr>'}</tbody>`, 'tr'],
  ['an element for each row', (_: number, row: string) => `<div>${row}</div>`, 'p'],
])('so are those of a list with %s', (_, wrap, tag) => {
  const row = (at: number) => `<${tag} class="row" id="a${at}" data-top="${(at - 900) * HEIGHT}"></${tag}>`;
  const { near, asked } = show(`<table>${many((at) => wrap(at, row(at)))}</table>`);
  expect(near()).toEqual(wanted('a', 900));
  expect(asked()).toBeLessThan(80);
});

it('lists side by side are scrolled each for itself', () => {
  const { near } = show(`<main>${[300, 1_200, 7].map((at) => `<div>${rowsAt(`l${at}-`, at)}</div>`).join('')}</main>`);
  expect(near()).toEqual([300, 1_200, 7].flatMap((at) => wanted(`l${at}-`, at)));
});

it('short lists between long ones are found, in whatever order their rows stand', () => {
  const pool = [5, 3, 9_000, 4, -3_000]
    .map((at) => `<p class="row" id="p${at}" data-top="${at * HEIGHT}"></p>`)
    .join('');
  const { near } = show(`<div>${rowsAt('a', 40)}</div><div>${pool}</div><div>${rowsAt('b', 1_500)}</div>`);
  expect(near()).toEqual([...wanted('a', 40), 'p5', 'p3', 'p4', ...wanted('b', 1_500)]);
});

it('hidden rows are nowhere, and hide no others', () => {
  const { near } = show(`<main>${rowsAt('a', 1_000)}</main>`);
  const hidden = (from: number, to: number) => {
    for (let at = from; at < to; at++) document.getElementById(`a${at}`)?.setAttribute('hidden', '');
  };
  hidden(0, 990);
  hidden(1_003, 1_004);
  hidden(1_100, MANY);
  expect(near()).toEqual(wanted('a', 1_000).filter((id) => id !== 'a1003'));
  hidden(0, MANY);
  expect(near()).toEqual([]);
});

it('one row of each root says where scrolling has to be listened to', () => {
  const { sight } = show(`<main>${rowsAt('a', 0)}</main><div id="host"></div>`);
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = rowsAt('s', 0, 'p', 3);
  const rows = [...document.querySelectorAll('.row'), ...root.querySelectorAll('.row')];
  sight.follow(rows.map((element) => ({ element, fact: null })));
  expect([...sight.firsts()].map((row) => row.getRootNode())).toEqual([document, root]);
});
