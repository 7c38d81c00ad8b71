/** The rows on the seller's page: what stands on them, and the way to one. */
import { nextMoment } from '@/utils/deadlines/moments';
import { rowMarks } from '@/utils/deadlines/row-marks';
import type { SeenWarning } from '@/utils/deadlines/seen';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { orderKey } from '@/utils/page/marks/row-mark';
import { getView } from '@/utils/storage/tabs';
import { centerAt } from '../center-at';
import { answerMarks } from '../mark-answers';
import { showRow } from '../panel-orders';
import { rowsOn, seenDeadlines } from '../seen-deadlines';
import { tabBeside } from '../tabs';
import { wordsNow } from '../words/words';

export const rowHandlers: Pick<Handlers, 'mark.list' | 'row.show'> = {
  async 'mark.list'({ after }, { tabId, origin }) {
    const now = Date.now();
    const view = tabId === undefined ? null : await getView(tabId);
    // The tab may have gone to another site, which has told of nothing yet.
    const isThere = view !== null && (await centerAt(origin))?.id === view.center;
    if (tabId === undefined || !view || !isThere) {
      return { name: '', after: null, marks: [], gone: [], changesIn: null };
    }
    const { rules, orders, open, later } = await seenDeadlines(view.center, now);
    const keys = rowsOn(view, orders);
    const isHere = (warning: SeenWarning) => keys.has(orderKey(warning));
    const [warnings, putOff] = [open.filter(isHere), later.filter(isHere)];
    const isAny = warnings.length + putOff.length > 0;
    const until = nextMoment({ warnings, later: putOff, now });
    const marks = rowMarks(warnings, keys, rules, (await wordsNow()).wording);
    return { ...answerMarks(tabId, marks, after), changesIn: isAny ? until - now : null };
  },

  async 'row.show'(row, asker) {
    const tabId = await tabBeside(asker);
    if (tabId === undefined) throw new GiljabiError('no-page');
    return showRow(tabId, row);
  },
};
