import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPopup } from '../../../utils/browser/popup-memory';
import { forgetAim, forgetWindow, getAim, noteAim, sweepAims } from '../../../utils/storage/aims';
import { forgetHistories, forgetTab, getHistory, rememberHistory, rememberPopup } from '../../../utils/storage/tabs';

const ARTICLE = { at: 'article', center: 'market', id: 'returns' } as const;
const SEARCH = { at: 'search', query: '반품' } as const;
const TAB = { tab: 7 };

beforeEach(() => fakeBrowser.reset());

describe('what a panel is told to show', () => {
  it('waits for it, tab by tab and window by window', async () => {
    await noteAim(TAB, ARTICLE, 1_000);
    await noteAim({ window: 7 }, SEARCH, 1_000);
    expect(await getAim(TAB, 1_000)).toMatchObject({ show: ARTICLE });
    expect(await getAim({ window: 7 }, 1_000)).toMatchObject({ show: SEARCH });
    expect(await getAim({ tab: 8 }, 1_000)).toBeNull();
  });

  it('is given until it is shown, also to a second worker', async () => {
    await noteAim(TAB, ARTICLE, 1_000);
    const first = await getAim(TAB, 1_100);
    expect(await getAim(TAB, 1_200)).toEqual(first);
    await forgetAim(TAB, first?.id ?? '');
    expect(await getAim(TAB, 1_300)).toBeNull();
  });

  it('is the last thing asked for, and that one before it was shown takes nothing from it', async () => {
    const first = await noteAim(TAB, ARTICLE, 1_000);
    const second = await noteAim(TAB, SEARCH, 1_001);
    await forgetAim(TAB, first);
    expect(await getAim(TAB, 1_002)).toEqual({ id: second, show: SEARCH });
    expect(second).not.toBe(first);
  });

  it.each([31_001, -40_000])('is nothing any more after too long (%i)', async (now) => {
    await noteAim(TAB, ARTICLE, 1_000);
    expect(await getAim(TAB, now)).toBeNull();
    // It holds the seller's words, and nobody will come for them any more.
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('is swept away where nobody came for it, and what another build left there too', async () => {
    await noteAim(TAB, SEARCH, 1_000);
    await noteAim({ window: 3 }, SEARCH, 40_000);
    await fakeBrowser.storage.session.set({ 'aim:tab-8': { words: '반품' }, 'history:popup': {} });
    await sweepAims(40_000);
    expect(Object.keys(await fakeBrowser.storage.session.get()).sort()).toEqual(['aim:window-3', 'history:popup']);
  });

  it('goes with the window', async () => {
    await noteAim({ window: 3 }, SEARCH, 1_000);
    await forgetWindow(3);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('is nothing where something else is stored', async () => {
    await fakeBrowser.storage.session.set({ 'aim:tab-7': { id: 'a', at: 1, show: { at: 'home' } } });
    expect(await getAim(TAB, 1)).toBeNull();
  });

  it('goes with the tab', async () => {
    await noteAim(TAB, ARTICLE, 1_000);
    await forgetTab(7);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe('what is typed', () => {
  const history = { places: [{ tab: 'search' as const, route: { at: 'tab' as const } }], at: 0, query: '반품 비용' };

  it('is kept for the session, and the popup finds it where the background put it', async () => {
    await rememberPopup(history, 1_000);
    await rememberHistory(7, history);
    expect(await readPopup(2_000)).toEqual(history);
    expect(await getHistory(7)).toEqual(history);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('stays longer than the article that was open over it', async () => {
    const read = { ...history, places: [...history.places, { tab: 'search' as const, route: ARTICLE }], at: 1 };
    await rememberPopup(read, 1_000);
    expect(await readPopup(1_000 + 14 * 60_000)).toEqual(read);
    expect(await readPopup(1_000 + 16 * 60_000)).toEqual({
      ...{ places: [{ tab: 'page', route: { at: 'tab' } }], at: 0 },
      query: '반품 비용',
    });
  });

  it('is forgotten everywhere at once, with what was still to be shown', async () => {
    await rememberPopup(history, 1_000);
    await rememberHistory(7, history);
    await noteAim(TAB, SEARCH, 1_000);
    await fakeBrowser.storage.session.set({ 'view:7': { center: 'market' } });
    await forgetHistories();
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'view:7': { center: 'market' } });
    expect(await readPopup(1_000)).toBeNull();
  });
});
