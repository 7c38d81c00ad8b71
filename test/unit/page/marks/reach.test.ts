// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Box } from '../../../../utils/page/marks/geometry';
import { createReach } from '../../../../utils/page/marks/reach';

const at = (id: string) => document.getElementById(id) as Element;
/** Where parts of the page are; all others are far away. */
let places: Map<Element, Box>;
let reach: ReturnType<typeof createReach>;
const place = (id: string, top: number, bottom: number) => places.set(at(id), { left: 0, top, right: 300, bottom });
const isReached = (did = (_: Node) => false) =>
  reach.take([{ element: at('row'), row: { left: 0, top: 100, right: 300, bottom: 140 } }], did);

beforeEach(() => {
  document.body.innerHTML = `<p id="clock">0</p><div id="menu"><b id="entry">메뉴</b></div>
    <div id="many">${'<i></i>'.repeat(60)}</div><div id="element"><own-thing></own-thing></div>
    <table><tbody id="body"><tr id="row"><td id="cell">1</td><td id="tools"><b id="pop">더 보기</b></td></tr></tbody></table>`;
  places = new Map();
  reach = createReach((element) => places.get(element) ?? { left: 0, top: 5_000, right: 300, bottom: 5_040 });
  place('row', 100, 140);
  place('cell', 100, 140);
  place('tools', 100, 140);
  place('pop', 110, 130);
});

it.each([
  ['a text', () => at('cell').firstChild as Node],
  ['what a plain cell says', () => at('cell')],
  ['rows that come and go', () => at('body')],
  ['a part of a row that stays in it', () => at('tools')],
  ['something elsewhere', () => at('clock')],
])('%s covers no row', (_, node) => {
  reach.add(node());
  expect(isReached()).toBe(false);
});

it.each([
  ['something that stands where a row is', 'clock', () => place('clock', 130, 160)],
  ['something with a part that does', 'menu', () => place('entry', 90, 120)],
  ['a part of a row that stands out of it', 'tools', () => place('pop', 110, 200)],
  ['something of many parts', 'many', () => {}],
  ['something with an element of the page’s own', 'element', () => {}],
])('%s may cover it', (_, id, change) => {
  change();
  reach.add(at(id));
  expect(isReached()).toBe(true);
  // That was all.
  expect(reach.isAny()).toBe(false);
  expect(isReached()).toBe(false);
});

it('so may what covered one before, and more than can be looked at in a moment', () => {
  reach.add(at('clock'));
  expect(isReached((node) => node === at('clock'))).toBe(true);
  for (let count = 0; count < 50; count++) reach.add(document.createElement('p'));
  expect(isReached()).toBe(true);
});
