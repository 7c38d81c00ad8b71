/** The reader itself, run in the page beside the grid. */
import type { CenterReading, OrderFact } from '../../../utils/page/facts.ts';
import { readOrders } from '../../../utils/page/orders.ts';
import { createRowMemory } from '../../../utils/page/row-memory.ts';
import { TODAY } from './sheet.ts';

/** What the reader says of the page as it is now. */
export interface Told {
  orders: OrderFact[];
  rows: number;
  unreadRows: number;
  total?: number;
}

Object.assign(globalThis, {
  readGrids(reading: CenterReading): Told {
    const work = readOrders(document, reading, { today: TODAY, memory: createRowMemory() });
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  },
});
