import type { Markup } from '../center/markup.ts';

/** Puts markup into an element. Safe because {@link Markup} only comes from the escaping `html` tag. */
export function draw(element: Element, content: Markup): void {
  element.innerHTML = content.markup;
}

/** The element, or an error that names what is missing. */
export function find<T extends Element>(selector: string, within: ParentNode = document): T {
  const element = within.querySelector<T>(selector);
  if (!element) throw new Error(`no ${selector} on this page`);
  return element;
}
