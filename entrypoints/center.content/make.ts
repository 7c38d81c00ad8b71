/** Makes an element of our own with these properties. */
export const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
): HTMLElementTagNameMap[T] => Object.assign(document.createElement(tag), properties);
