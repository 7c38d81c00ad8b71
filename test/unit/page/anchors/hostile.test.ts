// @vitest-environment happy-dom
/** Pages that are large, or get in the way: bounded work in short turns, and never an error. */
import { afterEach, expect, it, vi } from 'vitest';
import { findAnchor, findingAnchor } from '../../../../utils/page/anchors/find';
import { rootsIn } from '../../../../utils/page/anchors/roots';
import { seesText } from '../../../../utils/page/anchors/sees';
import type { Target, TargetKind } from '../../../../utils/page/anchors/target';

vi.mock(import('../../../../utils/page/names'), async (original) => {
  const names = await original();
  return { ...names, nameOf: vi.fn(names.nameOf) };
});

import { ANCHOR_KINDS } from '../../../../utils/center/anchor';
import { nameOf } from '../../../../utils/page/names';

const asked = vi.mocked(nameOf);

afterEach(() => {
  document.body.innerHTML = '';
  asked.mockClear();
});

const save: Target = { kind: 'button', names: ['저장'], near: ['반품 설정'] };

/** Every kind of target at once: none may fail. */
const findEach = (names = ['저장'], near?: string[]) =>
  ANCHOR_KINDS.map((kind: TargetKind) => findAnchor([document], { kind, names, ...(near && { near }) }));

it('a form whose fields are named as properties of elements', () => {
  const NAMES = [
    'children',
    'parentElement',
    'parentNode',
    'tagName',
    'nodeName',
    'textContent',
    'attributes',
    'nextSibling',
  ];
  const MORE = [
    'assignedSlot',
    'ownerDocument',
    'childNodes',
    'firstChild',
    'matches',
    'closest',
    'id',
    'getAttribute',
  ];
  document.body.innerHTML = `<h2>반품 설정</h2><form>${[...NAMES, ...MORE].map((name) => `<input name="${name}">`).join('')}<label>계약코드 <input id="c"></label><button>저장</button></form><img name="defaultView"><img name="activeElement">`;
  expect(findAnchor([document], save)).toMatchObject({ element: document.querySelector('button') });
  expect(findAnchor([document], { kind: 'field', names: ['계약코드'] })).toMatchObject({
    element: document.querySelector('#c'),
  });
  findEach(['저장'], ['반품 설정']);
});

it('labels in a circle, labels of nothing, and a label of 100 kB', () => {
  const long = '가'.repeat(100_000);
  document.body.innerHTML = `<button id="a" aria-labelledby="b"></button><button id="b" aria-labelledby="a"></button>
    <button aria-labelledby="none also-none"></button><button>저장${long}</button><button aria-label="저장${long}"></button>
    <p>저장${long}</p><label for="x">저장${long}</label><input id="x"><button id="ok">저장</button>`;
  expect(findAnchor([document], save)).toMatchObject({ element: document.querySelector('#ok') });
  findEach([long]);
  findEach(['저장', '', '   ', '()', '[', '*', '\\'], ['']);
});

it('deep nests', () => {
  let at: Element = document.body;
  for (let level = 0; level < 600; level += 1) {
    const next = document.createElement(level % 3 === 0 ? 'section' : 'div');
    if (level % 3 === 1) next.setAttribute('role', 'button');
    at.append(next);
    at = next;
  }
  at.innerHTML = '<button>저장</button>';
  expect(findAnchor([document], { kind: 'button', names: ['저장'] })).not.toBeNull();
});

it('10,000 buttons with the same name are several, of which so many are given as can be shown', () => {
  document.body.innerHTML = `<ul>${'<li><button>상세</button></li>'.repeat(10_000)}</ul>`;
  const found = findAnchor([document], { kind: 'button', names: ['상세'] });
  expect(found && 'several' in found && found.several.length).toBe(100);
});

it('asks for names only where they may be the one', () => {
  const rows = Array.from(
    { length: 500 },
    (_, at) =>
      `<tr><td><a href="/${at}"><b>주문</b> ${at}</a></td><td><button><i></i>상세</button></td><td><input aria-label="칸 ${at}"></td></tr>`,
  );
  document.body.innerHTML = `<table>${rows.join('')}</table><button><i></i><b>저장</b></button>`;
  expect(document.querySelectorAll('*').length).toBeGreaterThan(4_000);
  expect(findAnchor([document], { kind: 'button', names: ['저장'] })).not.toBeNull();
  expect(asked.mock.calls.length).toBeLessThanOrEqual(3);
  asked.mockClear();
  for (const kind of ANCHOR_KINDS) expect(findAnchor([document], { kind, names: ['없는 말'] })).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

it('pauses again and again, and ends well where the page changes meanwhile', () => {
  document.body.innerHTML = `${'<p>글 <button>다른 것</button></p>'.repeat(2_000)}<button>저장</button>`;
  const work = findingAnchor([document], save);
  let pauses = 0;
  let result = work.next();
  for (; !result.done; result = work.next()) {
    pauses += 1;
    if (pauses === 20) document.body.innerHTML = '<p>아무것도</p>';
  }
  expect(pauses).toBeGreaterThan(40);
});

it('open roots within roots are all found, hidden ones are left out', () => {
  document.body.innerHTML = '<x-a></x-a><x-b hidden></x-b><iframe srcdoc="<p></p>"></iframe>';
  const [a, b] = ['x-a', 'x-b'].map(
    (name) => document.querySelector(name)?.attachShadow({ mode: 'open' }) as ShadowRoot,
  );
  (a as ShadowRoot).innerHTML = '<x-c></x-c>';
  const c = a?.querySelector('x-c')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  c.innerHTML = '<button>저장</button>';
  (b as ShadowRoot).innerHTML = '<button>저장</button>';
  const work = rootsIn(document);
  let result = work.next();
  while (!result.done) result = work.next();
  const roots = result.value;
  expect(roots).toHaveLength(5);
  expect(findAnchor(roots, { kind: 'button', names: ['저장'] })).toMatchObject({ element: c.querySelector('button') });
});

it('an element that breaks what is asked of it is no error', () => {
  document.body.innerHTML = '<button>저장</button>';
  const spy = vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(() => {
    throw new Error('replaced');
  });
  const other = vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(() => {
    throw new Error('replaced');
  });
  expect(findAnchor([document], save)).toBeNull();
  expect(seesText([document], ['저장'])).toBe(false);
  spy.mockRestore();
  other.mockRestore();
});

it('never finds what is ours', () => {
  document.body.innerHTML = '<div id="ours"><button>저장</button></div>';
  const own = document.querySelector('#ours');
  expect(findAnchor([document], save, { own })).toBeNull();
});
