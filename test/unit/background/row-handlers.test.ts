import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deadlineHandlers } from '../../../entrypoints/background/handlers/deadlines';
import { rowHandlers } from '../../../entrypoints/background/handlers/rows';
import type { Asker } from '../../../utils/messaging/router';
import { setHandled } from '../../../utils/storage/handled';
import { rememberView } from '../../../utils/storage/tabs';
import { kst } from '../deadlines/rule';
import { deadline, factsOf, fillWithRule, row, see } from './seller-deadlines';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messaging/wire', () => ({ wire: { sendMessage } }));

const PAGE: Asker = { kind: 'page', tabId: 7, origin: 'https://market.example' };
const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'chrome-extension://giljabi' };
const NOW = kst('2026-11-20T10:00');
const DUE = '2026-11-24';

const list = (asker = PAGE, after: string | null = null) => rowHandlers['mark.list']({ after }, asker);
const numbers = async () => (await list()).marks.map(({ orderNumber }) => orderNumber);

/** The page in the tab shows these rows now. */
async function look(now: number, ...orders: Parameters<typeof see> extends [number, ...infer R] ? R : never) {
  vi.setSystemTime(now);
  await see(now, ...orders);
  await rememberView(7, factsOf(orders), now);
}

beforeEach(async () => {
  fakeBrowser.reset();
  sendMessage.mockReset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await fillWithRule();
});
afterEach(() => vi.useRealTimers());

describe('the marks of a page', () => {
  it('are of the rows that it shows, until the day changes', async () => {
    await look(NOW, row('100001', DUE), row('100002', '2026-12-30'), row('100003', DUE, 'done'));
    expect(await list()).toEqual({
      ...{ name: expect.any(String), after: null, gone: [] },
      marks: [{ orderNumber: '100001', text: '2영업일 남음', urgency: 'soon', over: ['done', 'withdrawn'] }],
      changesIn: kst('2026-11-21T00:00') - NOW,
    });
  });

  it('are told again only as far as they are new to who has the last answer', async () => {
    await look(NOW, row('100001', DUE), row('100002', DUE), row('100003', DUE));
    const first = await list();
    expect(first.marks).toHaveLength(3);
    await look(NOW + 1, row('100001', DUE), row('100002', '2026-11-20'), row('100003', DUE, 'done'));
    const next = await list(PAGE, first.name);
    expect(next).toMatchObject({ after: first.name, gone: [{ orderNumber: '100003' }] });
    expect(next.marks.map(({ orderNumber }) => orderNumber)).toEqual(['100002']);
    expect(await list(PAGE, next.name)).toMatchObject({ after: next.name, marks: [], gone: [] });
    // Whoever has another answer, or none, or is another tab, is told all.
    for (const after of [first.name, 'somebody’s', null]) {
      const { marks } = await list(PAGE, after);
      expect(marks.map(({ orderNumber }) => orderNumber).sort()).toEqual(['100001', '100002']);
    }
    expect(await list({ ...PAGE, tabId: 8 }, next.name)).toMatchObject({ after: null });
  });

  it('are not of rows that it showed before', async () => {
    await look(NOW, row('100001', DUE));
    await look(NOW + 1, row('100002', DUE));
    expect(await numbers()).toEqual(['100002']);
  });

  it('leave out what the seller put off or has seen to, and say when that is back', async () => {
    await look(NOW, row('100001', DUE), row('100002', DUE), row('100003', DUE));
    await setHandled(deadline('100001', DUE), null, NOW);
    await setHandled(deadline('100002', DUE), NOW + 60_000, NOW);
    expect(await numbers()).toEqual(['100003']);
    expect((await list()).changesIn).toBe(60_000);
    vi.setSystemTime(NOW + 60_000);
    expect(await numbers()).toEqual(['100002', '100003']);
  });

  it('change by themselves only where a deadline is near or put off', async () => {
    await look(NOW, row('100003', DUE, 'done'));
    expect(await list()).toMatchObject({ marks: [], changesIn: null });
  });

  it('are none for another site that the tab has gone to', async () => {
    await look(NOW, row('100001', DUE));
    expect((await list({ ...PAGE, origin: 'https://other.example' })).marks).toEqual([]);
  });

  it('are none in a tab that has told of no page', async () => {
    await look(NOW, row('100001', DUE));
    expect((await list({ ...PAGE, tabId: 8 })).marks).toEqual([]);
  });
});

describe('a row', () => {
  it('is said to be on the screen beside the surface, and else not', async () => {
    await look(NOW, row('100001', DUE));
    await look(NOW + 1, row('100002', DUE));
    const { warnings } = await deadlineHandlers['deadline.list'](null, PANEL);
    expect(warnings.map(({ orderNumber, onScreen }) => [orderNumber, onScreen])).toEqual([
      ['100001', false],
      ['100002', true],
    ]);
  });

  it.each([true, false])('is shown by the page in the tab, which says whether it is there: %s', async (isThere) => {
    sendMessage.mockResolvedValue(isThere);
    expect(await rowHandlers['row.show']({ orderNumber: '100001' }, PANEL)).toBe(isThere);
    expect(sendMessage.mock.calls[0]?.slice(1)).toEqual([
      expect.objectContaining({ orderNumber: '100001' }),
      { tabId: 7, frameId: 0 },
    ]);
  });

  it('can’t be shown where no page side answers', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await expect(rowHandlers['row.show']({ orderNumber: '100001' }, PANEL)).rejects.toMatchObject({ code: 'no-page' });
  });
});
