// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { clickedOf, lookAtOnce } from '../../../entrypoints/guide.content/looking';
import type { Following } from '../../../utils/messaging/guide-shapes';
import { following } from './following';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Whether a click on the first element that matches ends the step. */
function ends(html: string, selector: string, step: Following = following()): boolean {
  document.body.innerHTML = html;
  const all = lookAtOnce(step, step.clicked, () => 0);
  return all !== null && clickedOf(step, all, document.querySelector(selector) as Element);
}

const row = (cells: string) => `<tr><td>${cells}</td></tr>`;
const roleRow = (cells: string) => `<div role="row"><span role="gridcell">${cells}</span></div>`;
const save = '<button><b>저장</b></button>';

it.each([
  [save, 'b', true],
  ['<button disabled><b>저장</b></button>', 'b', false],
  ['<button aria-disabled="true"><b>저장</b></button>', 'b', false],
  ['<fieldset disabled><button><b>저장</b></button></fieldset>', 'b', false],
  [`<table>${row(save)}${row(save)}${row(save)}</table>`, 'tr:last-child b', true],
  [`<div role="grid">${roleRow(save)}${roleRow(save)}</div>`, '[role=row]:last-child b', true],
  [`<table>${row(save)}${row(`${save}${save}`)}</table>`, 'b', false],
  [`<table>${row(save)}${row('<button>저장하기</button>')}</table>`, 'b', false],
  [`<table>${row(save)}${row(save)}</table>${save}`, 'b', false],
  [`${save}${save}`, 'b', false],
  [`<ul><li>${save}</li><li>${save}</li></ul>`, 'b', false],
])('a click in %s: %s, %s', (html, selector, expected) => {
  expect(ends(html, selector)).toBe(expected);
});

it.each([
  ['<label>지정택배 <input type="radio"></label>', true],
  ['<label>지정택배 <input type="radio" disabled></label>', false],
  ['<label for="r">지정택배</label><input id="r" type="radio" disabled style="opacity:0">', false],
])('a click on the label of a choice, %s: %s', (html, expected) => {
  const step = following({ targets: [{ kind: 'choice', names: ['지정택배'], near: [] }] });
  expect(ends(html, 'label', step)).toBe(expected);
});

it('looks for what can be clicked alone, and not for longer than a click may wait', () => {
  document.body.innerHTML = save;
  const other = { kind: 'button', names: ['취소'], near: [] } as const;
  const step = following({ targets: [{ ...other, names: ['취소'], near: [] }, ...following().targets], clicked: [1] });
  let time = 0;
  expect(lookAtOnce(step, step.clicked, () => time)).toEqual([undefined, [document.querySelector('button')]]);
  const slow = () => {
    time += 5;
    return time;
  };
  document.body.innerHTML = `${'<p>글 <button>다른 것</button></p>'.repeat(200)}${save}`;
  expect(lookAtOnce(step, step.clicked, slow)).toBeNull();
});
