import { changesOf, withChanges } from '../center/list-rows.ts';
import { html } from '../center/markup.ts';
import type { Data } from '../center/row.ts';
import { LISTS, screenAt } from '../center/screens.ts';
import { pageTitle, renderShell } from '../center/shell.ts';
import { newShippingSettings } from '../center/shipping-settings.ts';
import { newShop } from '../center/shop/shop.ts';
import type { View } from '../center/view.ts';
import { rowsFor } from '../rows/rows-for.ts';
import { sellerDocument } from './document.ts';

/** The view that the server itself draws: no client, so the address is all there is. */
export function serverView(path: string, search: URLSearchParams, now: Date): View {
  const { now: ownClock = null, ...query } = Object.fromEntries(search) as Record<string, string>;
  const data: Data = {};
  for (const dataset of screenAt(path).datasets) data[dataset] = rowsFor(dataset, now);
  const memory = { shipping: newShippingSettings(), shop: newShop() };
  return { routing: 'plain', path, query, data, ...memory, now, ownClock };
}

/** The same screen as a full page: ordinary links, the table in the HTML, no scripts. */
export function plainPage(path: string, search: URLSearchParams, now: Date): string {
  const view = serverView(path, search, now);
  applyAction(view, search.getAll('pick'));
  return sellerDocument({ title: pageTitle(path), body: html`${renderShell(view, screenAt(path).render(view))}` });
}

/** A button over the table submits the ticked rows; the answer shows them changed, and the next page forgets it. */
function applyAction(view: View, picked: string[]): void {
  const list = LISTS[view.path];
  const action = list?.actions.find((candidate) => candidate.id === view.query.action);
  if (!list || !action) return;
  const rows = view.data[list.dataset] ?? [];
  view.data[list.dataset] = withChanges(rows, list.idColumn, changesOf(action, rows, picked, {}, view.now, list));
  for (const name of ['action', 'pick']) delete view.query[name];
}
