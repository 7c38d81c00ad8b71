// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { actsAt } from '@/components/app/presses/acts';
import { watchBirths } from '@/components/app/presses/births';
import { wasMoved } from '@/components/app/presses/pointer';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
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

describe('when something came up', () => {
  it('is when it was put there, or what it stands in; other words in it are no birth', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const old = put('button', {}, '했어요');
    const births = watchBirths(document);
    expect(births.of(old)).toBe(Number.NEGATIVE_INFINITY);
    clock.mockReturnValue(2_000);
    const row = put('div');
    const fresh = row.appendChild(document.createElement('button'));
    expect(births.of(fresh)).toBe(2_000);
    clock.mockReturnValue(3_000);
    old.textContent = '계속';
    expect(births.of(old)).toBe(Number.NEGATIVE_INFINITY);
    expect(births.of(fresh)).toBe(2_000);
    births.end();
  });
});

describe('whether the panel was moved under the pointer', () => {
  const at = (screenX: number, clientX: number) => ({ screenX, screenY: 300, clientX, clientY: 200 });

  it.each([0.25, 0.5, 1, 1.25, 2, 5])('is not told of a pointer that moves by itself, zoomed %d times', (zoom) => {
    for (let x = 0; x <= 400; x += 7)
      expect(wasMoved(at(1_000, 0), at(Math.floor(1_000 + x * zoom), Math.round(x)))).toBe(false);
  });

  it('is told of one that is elsewhere in the panel, or stays where it is, against its way on the screen', () => {
    expect(wasMoved(at(1_000, 100), at(1_000, 160))).toBe(true);
    expect(wasMoved(at(1_000, 100), at(1_030, 100))).toBe(true);
  });
});
