/** What our page side makes of the page that it is run in: the same code as in the extension. */
import type { CenterReading, PageFacts } from '../../../utils/page/facts';
import { LOOK } from '../../../utils/page/look';
import { pageSteps } from '../../../utils/page/read-page';

export type Seen = Pick<PageFacts, 'page' | 'reason' | 'within' | 'said'> & { ms: number };

function seen(reading: CenterReading): Seen {
  const began = performance.now();
  const work = pageSteps(document, location, reading, { today: '2026-11-23', look: LOOK });
  for (;;) {
    const { done, value } = work.next();
    if (!done) continue;
    const { page, reason, within, said } = value.facts;
    return { page, reason, ms: performance.now() - began, ...(within && { within }), ...(said && { said }) };
  }
}

Object.assign(globalThis, { giljabiSeen: seen });
