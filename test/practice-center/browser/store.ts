import { withChanges } from '../center/list-rows.ts';
import type { Data, Dataset, Row } from '../center/row.ts';
import { LISTS } from '../center/screens.ts';
import { newShippingSettings } from '../center/shipping-settings.ts';
import { newShop } from '../center/shop/shop.ts';
import { parseKst } from '../clock.ts';

/** What the server said, with what the person did on top of it. Lives in memory only: a reload starts over. */
export function createStore(firstNow: string) {
  const changes = new Map<Dataset, Map<string, Row>>();
  const added = new Map<Dataset, Row[]>();
  const idColumns = new Map(Object.values(LISTS).map((list) => [list.dataset, list.idColumn]));

  return {
    now: parseKst(firstNow) ?? new Date(),
    ownClock: null as string | null,
    shipping: newShippingSettings(),
    shop: newShop(),

    /** Sets this tab's practice clock; the rows around the old one are forgotten. */
    setClock(clock: string): void {
      if (clock === this.ownClock) return;
      this.ownClock = clock;
      this.now = parseKst(clock) ?? this.now;
      changes.clear();
      added.clear();
    },

    /** Loads the lists of a screen. Asks even for a screen without lists, as a back office does. */
    async load(datasets: readonly Dataset[], signal: AbortSignal): Promise<Data> {
      const clock = this.ownClock ? `?now=${encodeURIComponent(this.ownClock)}` : '';
      const names = datasets.length ? datasets : (['notices'] as const);
      const data: Data = {};
      await Promise.all(
        names.map(async (name) => {
          const response = await fetch(`/api/${name}${clock}`, { signal });
          const answer = (await response.json()) as { now: string; rows: Row[] };
          this.now = parseKst(answer.now) ?? this.now;
          if (name === 'notices') return;
          const rows = [...(added.get(name) ?? []), ...answer.rows];
          data[name] = withChanges(rows, idColumns.get(name) ?? '', changes.get(name));
        }),
      );
      return data;
    },

    /** Remembers changed cells of a list. */
    keep(dataset: Dataset, changed: ReadonlyMap<string, Row>): void {
      const known = changes.get(dataset) ?? new Map<string, Row>();
      for (const [id, cells] of changed) known.set(id, { ...known.get(id), ...cells });
      changes.set(dataset, known);
    },

    /** Puts rows on top of a list: what came out of another one. */
    add(dataset: Dataset, rows: readonly Row[]): void {
      added.set(dataset, [...rows, ...(added.get(dataset) ?? [])]);
    },
  };
}

export type Store = ReturnType<typeof createStore>;
