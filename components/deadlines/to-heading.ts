/**
 * Sends the keyboard to the first heading of a list, else to the list, once what it was on is gone. Whoever has gone
 * elsewhere meanwhile stays there.
 */
export function toHeading(list: HTMLElement | null): void {
  if ((document.activeElement ?? document.body) !== document.body) return;
  (list?.querySelector('h2') ?? list)?.focus();
}
