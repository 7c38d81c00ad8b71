/** @vitest-environment happy-dom */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Appearance,
  dress,
  dressAsBefore,
  dressAsChosen,
  readAppearance,
  tellAppearance,
} from '../../../utils/browser/appearance';

const { local } = fakeBrowser.storage;
const FIRST: Appearance = { theme: 'system', textSize: 'normal' };
const CHOSEN: Appearance = { theme: 'dark', textSize: 'large' };
const worn = () => ({ ...document.documentElement.dataset });

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
  for (const name of ['theme', 'textSize']) delete document.documentElement.dataset[name];
  vi.restoreAllMocks();
});

describe('the appearance', () => {
  it('is the computer’s until somebody chooses, and then as they chose', async () => {
    expect(await readAppearance()).toEqual(FIRST);
    await tellAppearance(CHOSEN);
    expect(await readAppearance()).toEqual(CHOSEN);
  });

  it.each([null, 'dark', 7, {}, { theme: 'sepia', textSize: 40 }])(
    'is the computer’s where %j is stored',
    async (stored) => {
      await local.set({ appearance: stored });
      expect(await readAppearance()).toEqual(FIRST);
    },
  );

  it('is not told again where it is the same', async () => {
    await tellAppearance(CHOSEN);
    const set = vi.spyOn(local, 'set');
    await tellAppearance({ ...CHOSEN });
    expect(set).not.toHaveBeenCalled();
  });

  it('is worn by our page, now and whenever another one is chosen', async () => {
    await tellAppearance(CHOSEN);
    await dressAsChosen();
    expect(worn()).toEqual(CHOSEN);
    await tellAppearance({ theme: 'light', textSize: 'small' });
    expect(worn()).toEqual({ theme: 'light', textSize: 'small' });
  });

  it('is that of the page before until it is read', () => {
    dressAsBefore();
    expect(worn()).toEqual({});
    dress(CHOSEN);
    for (const name of ['theme', 'textSize']) delete document.documentElement.dataset[name];
    dressAsBefore();
    expect(worn()).toEqual(CHOSEN);
  });

  it.each(['{', 'null', '{"theme":7}'])('is the computer’s where the page before left %s', (left) => {
    localStorage.setItem('appearance', left);
    dressAsBefore();
    expect(worn().theme ?? 'system').toBe('system');
  });

  it('is worn also where the browser keeps nothing for pages', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    dress(CHOSEN);
    expect(worn()).toEqual(CHOSEN);
  });

  it('of a page in a frame is that of the frame until it is read: it has another memory on each site', () => {
    localStorage.setItem('appearance', JSON.stringify(CHOSEN));
    vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
    dressAsBefore();
    expect(worn()).toEqual({});
  });
});
