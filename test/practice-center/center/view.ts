import type { Markup } from './markup.ts';
import type { Data, Dataset } from './row.ts';
import type { ShippingSettings } from './shipping-settings.ts';
import type { Shop } from './shop/shop.ts';

/** How the address names a screen: a path, a `#/path`, or a full page from the server. */
export type Routing = 'history' | 'hash' | 'plain';

/** The answers of a screen's forms, as the address carries them (`state`, `by`, `keyword`, `page`, `detail` …). */
export type Query = Record<string, string>;

/** Everything a screen needs in order to be drawn, in the browser or on the server. */
export interface View {
  routing: Routing;
  path: string;
  query: Query;
  data: Data;
  shipping: ShippingSettings;
  shop: Shop;
  now: Date;
  /** `2026-11-23T10:00` when this browser tab has set its own practice clock */
  ownClock: string | null;
}

/** One screen: the lists that it asks for, and how it looks with them. */
export interface Screen {
  datasets: readonly Dataset[];
  render(view: View): Markup;
}

/** The address of a screen in the view's own way of routing; keeps the practice clock. */
export function linkTo(view: View, path: string, query: Query = {}): string {
  const clock: Query = view.ownClock ? { now: view.ownClock } : {};
  if (view.routing === 'hash') return `/hash/${search(clock)}#${path}${search(query)}`;
  const base = view.routing === 'plain' ? `/plain${path}` : path;
  return base + search({ ...clock, ...query });
}

function search(query: Query): string {
  const text = new URLSearchParams(query).toString();
  return text ? `?${text}` : '';
}
