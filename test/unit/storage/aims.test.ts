import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPopup } from '../../../utils/browser/popup-memory';
import { forgetAim, getAim, noteAim } from '../../../utils/storage/aims';
import { forgetHistories, forgetTab, getHistory, rememberHistory } from '../../../utils/storage/tabs';

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
    await forgetAim(TAB, first?.id);
    expect(await getAim(TAB, 1_300)).toBeNull();
  });

  it('is the last thing asked for, and that one before it was shown takes nothing from it', async () => {
    await noteAim(TAB, ARTICLE, 1_000);
    const first = await getAim(TAB, 1_000);
    await noteAim(TAB, SEARCH, 1_001);
    await forgetAim(TAB, first?.id);
    expect(await getAim(TAB, 1_002)).toMatchObject({ show: SEARCH });
    expect((await getAim(TAB, 1_002))?.id).not.toBe(first?.id);
  });

  it.each([31_001, -40_000])('is nothing any more after too long (%i)', async (now) => {
    await noteAim(TAB, ARTICLE, 1_000);
    expect(await getAim(TAB, now)).toBeNull();
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
    await rememberHistory('popup', history);
    await rememberHistory(7, history);
    expect(await readPopup()).toEqual(history);
    expect(await getHistory(7)).toEqual(history);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is forgotten everywhere at once, with what was still to be shown', async () => {
    await rememberHistory('popup', history);
    await rememberHistory(7, history);
    await noteAim(TAB, SEARCH, 1_000);
    await fakeBrowser.storage.session.set({ 'view:7': { center: 'market' } });
    await forgetHistories();
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'view:7': { center: 'market' } });
    expect(await readPopup()).toBeNull();
  });
});
