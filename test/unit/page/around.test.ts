// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { around, isIn, rootsAround } from '../../../utils/page/around';

beforeEach(() => {
  document.body.innerHTML = '';
});

it('leads past slots and shadow roots to the document', () => {
  document.body.innerHTML = '<div id="host"><b id="slotted"></b></div>';
  const host = document.querySelector('#host') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p><slot></slot></p>';
  const slotted = document.querySelector('#slotted') as Element;
  expect(isIn(root.querySelector('slot') as Element, host)).toBe(true);
  expect(isIn(slotted, document)).toBe(true);
  expect(rootsAround(root.querySelector('p') as Element)).toEqual([root, document]);
});

it.each(['assignedSlot', 'parentNode', 'host'])('is not led astray by a field that is called %s', (name) => {
  const form = document.createElement('form');
  form.innerHTML = `<input name="${name}"><i>글</i>`;
  document.body.append(form);
  // As browsers do it: the fields of a form are its properties.
  Object.defineProperty(form, name, { get: () => form.firstElementChild });
  expect(around(form)).toBe(document.body);
  expect(isIn(form.querySelector('i') as Element, document.createElement('p'))).toBe(false);
  form.remove();
  expect(rootsAround(form)).toEqual([form]);
});

it('ends at a link that is in no page', () => {
  const link = document.createElement('a');
  link.href = 'https://example.com';
  expect(around(link)).toBeNull();
});
