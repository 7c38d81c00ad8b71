// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { actsAt } from '@/components/app/presses/acts';

afterEach(() => {
  document.body.replaceChildren();
});

function put<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string> = {}, text = '') {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  document.body.append(element);
  return element;
}

describe('what acts when it is pressed', () => {
  it('is a button that doesn’t say that it only leads somewhere, wherever in it the press is', () => {
    const button = put('button');
    const picture = button.appendChild(document.createElement('span'));
    expect(actsAt(picture)).toBe(button);
    expect(actsAt(put('button', { 'data-leads': '' }))).toBeNull();
  });

  it('is a choice, by its label too', () => {
    const label = put('label');
    const radio = label.appendChild(document.createElement('input'));
    radio.type = 'radio';
    expect(actsAt(radio)).toBe(radio);
    expect(actsAt(label)).toBe(radio);
  });

  it('is no link, no tab, no field and no text', () => {
    const links = [put('a', { href: '#' }), put('button', { role: 'tab' }), put('input', { type: 'text' }), put('p')];
    expect(links.map(actsAt)).toEqual([null, null, null, null]);
  });
});
