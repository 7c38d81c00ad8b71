// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { focusIn } from '../../../../utils/page/anchors/focus';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const add = (to: Node, name: string) => to.appendChild(document.createElement(name));

it('is the innermost one, in shadow roots within one another', () => {
  const inner = add(add(document.body, 'x-a').attachShadow({ mode: 'open' }), 'x-b');
  const field = add(inner.attachShadow({ mode: 'open' }), 'input');
  field.focus();
  expect(focusIn(document)).toBe(field);
});

it('is the one in a frame of the same origin', () => {
  // No frame is loaded here: what one gives is put in its place.
  const frame = document.createElement('iframe');
  const inner = document.implementation.createHTMLDocument();
  const field = inner.body.appendChild(inner.createElement('input'));
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockReturnValue(inner);
  vi.spyOn(Document.prototype, 'activeElement', 'get').mockImplementation(function (this: Document) {
    return this === inner ? field : frame;
  });
  expect(focusIn(document)).toBe(field);
});

it('is the host of a closed root, of which nobody knows more', () => {
  const host = add(document.body, 'x-a');
  const field = add(host.attachShadow({ mode: 'closed' }), 'input');
  field.focus();
  expect([host, document.body]).toContain(focusIn(document));
});
