/** Surfaces in a document; what is on them is found by role and name. */

import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { NavigationProvider } from '../../../components/app/navigation';
import { createQueryClient } from '../../../components/app/queries';
import { ASKING, type Searcher, SearcherContext } from '../../../components/app/searcher';
import type { History, Place } from '../../../utils/messaging/help-shapes';
import { background } from './background';

const place = document.createElement('div');
let root: Root | undefined;
let client: ReturnType<typeof createQueryClient> | undefined;

export function show(
  surface: ReactNode,
  at: Place = { tab: 'search', route: { at: 'tab' } },
  searcher: Searcher = ASKING,
): HTMLElement {
  document.body.append(place);
  const history: History = { places: [at], at: 0 };
  client = createQueryClient();
  root = createRoot(place);
  root.render(
    <QueryClientProvider client={client}>
      <SearcherContext value={searcher}>
        <NavigationProvider initial={history} remembered={false}>
          {surface}
        </NavigationProvider>
      </SearcherContext>
    </QueryClientProvider>,
  );
  return place;
}

/** The background says that something has changed. */
export const changed = () => client?.invalidateQueries();

export function clear(): void {
  root?.unmount();
  client?.clear();
  place.remove();
  background.answers = {};
  background.asked = [];
}

const ROLES: Record<string, string> = {
  alert: '[role=alert]',
  article: 'article',
  button: 'button',
  combobox: 'input[role=combobox]',
  group: '[role=group]',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  listitem: 'li',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  select: 'select',
  switch: 'input[role=switch]',
};

/** A name as a screen reader has it, as far as these surfaces need. */
function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0];
  const by = element.getAttribute('aria-labelledby');
  const name = element.getAttribute('aria-label') ?? (by && document.getElementById(by)?.textContent);
  return (name || label?.textContent || element.textContent || '').trim();
}

/** All elements of a role, with a name where one is given: whole as a string, or a part as a pattern. */
export function all(role: string, name?: string | RegExp): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(ROLES[role] ?? role)].filter(
    (element) =>
      name === undefined || (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element))),
  );
}

/** The one element of a role and name, once it is there. */
export const find = (role: string, name?: string | RegExp): Promise<HTMLElement> =>
  vi.waitFor(() => {
    const [found, ...others] = all(role, name);
    if (!found || others.length > 0)
      throw new Error(`${others.length + (found ? 1 : 0)} × ${role} ${name ?? ''}\n${place.textContent}`);
    return found;
  });

/** Presses what can be pressed, or waits until it can. */
export const press = async (name: string | RegExp, role = 'button') => {
  const element = await find(role, name);
  await vi.waitFor(() => {
    if (element.getAttribute('aria-disabled') === 'true') throw new Error(`${name} can't be pressed`);
  });
  element.click();
};

/** Waits until the surface says so. */
export const says = (text: string) =>
  vi.waitFor(() => {
    if (!place.textContent?.includes(text)) throw new Error(`no “${text}” in: ${place.textContent}`);
  });

/** Types as a browser does, for React to hear. */
export function enter(element: HTMLElement, value: string): void {
  const own = element instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(own.prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
