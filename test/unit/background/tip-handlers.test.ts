import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeHandlers } from '../../../entrypoints/background/handlers/store';
import { tipHandlers } from '../../../entrypoints/background/handlers/tips';
import { bringTips } from '../../../entrypoints/background/tips';
import type { Tip } from '../../../utils/center/schema';
import type { Asker } from '../../../utils/messaging/router';
import { fillPack } from '../../../utils/storage/fill';
import { rememberView } from '../../../utils/storage/tabs';
import { packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase } from '../storage/seller-rows';
import { factsOf } from './seller-deadlines';

vi.mock('../../../entrypoints/background/panel-orders', async (original) => ({
  ...(await original<object>()),
  hasPageSide: async () => true,
}));

const showInPanel = vi.hoisted(() => vi.fn(async () => {}));
vi.mock(import('../../../entrypoints/background/show'), async (original) => ({ ...(await original()), showInPanel }));

const PAGE: Asker = { kind: 'page', tabId: 7, origin: 'https://market.example' };
const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'chrome-extension://giljabi' };
const BASIS = { source: 'https://help.example/1', checked: '2026-11-23', status: '확인' as const };

const tip = (id: string, pages: string[], beside: Partial<Tip['beside']>, more: Partial<Tip> = {}): Tip => ({
  id,
  pages,
  beside: { kind: 'field', name: id, also: [], ...beside },
  text: `${id}의 뜻`,
  ...BASIS,
  ...more,
});
const TIPS = [
  tip('수거 완료일', ['returns'], { kind: 'column' }, { article: 'late', guide: 'process' }),
  tip('가 먼저', [], { kind: 'count' }),
  tip('주문만', ['orders'], {}),
];

const list = async (asker = PAGE) => tipHandlers['tip.list'](null, asker);
const names = async () => (await list()).map(({ id }) => id);
const runs = vi.fn(async () => [{ frameId: 0, documentId: '', result: undefined }]);

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.scripting.executeScript = runs as unknown as typeof fakeBrowser.scripting.executeScript;
  runs.mockClear();
  showInPanel.mockClear();
  await emptyDatabase();
  const pack = packOf('market', []);
  pack.center.hosts = [{ match: 'https://market.example/*', ...BASIS }];
  pack.words.columns = [{ id: 'collected', name: '수거완료일자', also: ['수거 완료일'] }];
  pack.tips = TIPS.map((one) => ({ ...one, id: idOf(one.id) }));
  await fillPack(pack, stampOf('market', 'h1'), [], 1).whole;
  await rememberView(7, { ...factsOf([]), center: 'market', page: 'returns' }, 1);
});
/** Ids are Latin. */
const idOf = (name: string) =>
  ({ '수거 완료일': 'z-collected', '가 먼저': 'any', 주문만: 'orders-only' })[name] ?? name;

describe('the tips of a page', () => {
  it('are its own and those of any page, in the pack’s order, with every spelling of what they stand beside', async () => {
    expect(await list()).toEqual([
      {
        ...{ id: 'z-collected', name: '수거 완료일', text: '수거 완료일의 뜻', checked: '2026-11-23', status: '확인' },
        target: { kind: 'column', names: ['수거 완료일', '수거완료일자'], near: [] },
        ...{ article: true, guide: true, seen: false },
      },
      expect.objectContaining({ id: 'any', target: { kind: 'text', names: ['가 먼저'], near: [] }, article: false }),
    ]);
  });

  it('are told as read once they were, and no more once they are turned off, until they are turned on again', async () => {
    await tipHandlers['tip.seen']({ tip: 'any' }, PAGE);
    expect((await list()).map(({ seen }) => seen)).toEqual([false, true]);
    await tipHandlers['tip.off']({ tip: 'z-collected' }, PAGE);
    expect(await names()).toEqual(['any']);
    expect(await tipHandlers['tip.offs'](null, PANEL)).toEqual([
      { center: 'market', id: 'z-collected', name: '수거 완료일', text: '수거 완료일의 뜻' },
    ]);
    await tipHandlers['tip.restore']({ center: 'market', id: 'z-collected' }, PANEL);
    expect(await names()).toEqual(['z-collected', 'any']);
    expect(await tipHandlers['tip.offs'](null, PANEL)).toEqual([]);
  });

  it('are none while all are off', async () => {
    await storeHandlers['settings.set']({ showTips: false }, PANEL);
    expect(await list()).toEqual([]);
  });

  it('are nobody’s who stands on no page of the centre', async () => {
    const elsewhere = { ...PAGE, origin: 'https://other.example' };
    await expect(list(elsewhere)).rejects.toMatchObject({ code: 'refused' });
    await expect(tipHandlers['tip.off']({ tip: 'gone' }, PAGE)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('lead to their article and guide in the page’s panel', async () => {
    await tipHandlers['tip.open']({ tip: 'z-collected', to: 'article' }, PAGE);
    await tipHandlers['tip.open']({ tip: 'z-collected', to: 'guide' }, PAGE);
    expect(showInPanel.mock.calls).toEqual([
      [7, { at: 'article', center: 'market', id: 'late' }],
      [7, { at: 'guide', center: 'market', id: 'process' }],
    ]);
    await expect(tipHandlers['tip.open']({ tip: 'any', to: 'guide' }, PAGE)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('what shows them', () => {
  it('is brought into a page that has tips, and into no other', async () => {
    await bringTips(7);
    expect(runs).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/tips.js'] });
    runs.mockClear();
    await bringTips(8);
    await tipHandlers['tip.off']({ tip: 'z-collected' }, PAGE);
    await tipHandlers['tip.off']({ tip: 'any' }, PAGE);
    await bringTips(7);
    expect(runs).not.toHaveBeenCalled();
  });

  it('is brought in when tips are turned on again, all or one', async () => {
    await storeHandlers['settings.set']({ showTips: false }, PANEL);
    await bringTips(7);
    expect(runs).not.toHaveBeenCalled();
    await storeHandlers['settings.set']({ showTips: true }, PANEL);
    expect(runs).toHaveBeenCalledTimes(1);
    await tipHandlers['tip.off']({ tip: 'any' }, PAGE);
    await tipHandlers['tip.restore']({ center: 'market', id: 'any' }, PANEL);
    expect(runs).toHaveBeenCalledTimes(2);
  });
});
