// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/app/popup-app';
import { Sites } from '../../../components/settings/sites';
import type { SiteHere } from '../../../utils/messaging/site-shapes';
import { background, requests } from './background';
import { all, clear, find, press, says, show } from './screen';
import { status } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);
const access = vi.hoisted(() => ({ askForAccess: vi.fn() }));
vi.mock('../../../utils/browser/site-access', () => access);

const SITE = 'https://shop.example';
const here = (state: SiteHere) => {
  background.answers['site.here'] = () => state;
};

beforeEach(() => {
  vi.clearAllMocks();
  background.asked = [];
  background.answers = {
    'status.get': () => status(),
    'view.get': () => ({ center: null, page: null, within: null, reason: null, articles: [], guides: [], replies: [] }),
    'pin.list': () => [],
    'recent.list': () => [],
    'site.on': () => null,
    'site.off': () => null,
    'site.choose': () => null,
  };
});
afterEach(clear);

describe('the popup, beside a site that we are off on', () => {
  beforeEach(() => here({ is: 'off', site: SITE }));

  it('tells the background first, has the browser ask in the same task, and shows that we are on', async () => {
    const order: string[] = [];
    background.answers['site.on'] = () => {
      order.push('told');
      return null;
    };
    access.askForAccess.mockImplementation(async () => {
      order.push('asked');
      here({ is: 'on', site: SITE, access: true, center: 'market' });
      return true;
    });
    show(<PopupApp />);
    // The first drawing of all takes long on a busy machine.
    await vi.waitFor(() => expect(all('button', '이 사이트에서 켜기')).toHaveLength(1), 20_000);
    all('button', '이 사이트에서 켜기')[0]?.click();
    // Before anything could be awaited.
    expect(access.askForAccess).toHaveBeenCalledExactlyOnceWith(SITE);
    await find('button', '이 사이트에서 끄기');
    expect(requests('site.on')).toEqual([{ site: SITE }, { site: SITE }]);
    expect(order).toContain('told');
  });

  it('says so when its user says no to the browser', async () => {
    access.askForAccess.mockResolvedValue(false);
    show(<PopupApp />);
    await press('이 사이트에서 켜기');
    await says('브라우저에서 허용하지 않아 켜지 않았어요.');
    expect(requests('site.on')).toHaveLength(1);
  });

  it('says what to do while the browser asks', async () => {
    access.askForAccess.mockReturnValue(new Promise(() => {}));
    show(<PopupApp />);
    await press('이 사이트에서 켜기');
    await says('브라우저가 묻는 창에서 허용해 주세요.');
  });
});

it('a site that is on is switched off by a press, and what that means for open pages is said', async () => {
  here({ is: 'on', site: SITE, access: true, center: 'market' });
  background.answers['site.off'] = () => {
    here({ is: 'off', site: SITE });
    return null;
  };
  show(<PopupApp />);
  await press('이 사이트에서 끄기');
  await says('껐어요. 열려 있는 화면은 새로고침하면 패널이 사라져요.');
  await find('button', '이 사이트에서 켜기');
  expect(requests('site.off')).toEqual([{ site: SITE }]);
});

it.each<[string, SiteHere]>([
  ['a pack’s', { is: 'packed', site: SITE, access: false }],
  ['one that was switched on', { is: 'on', site: SITE, access: false, center: 'market' }],
])('a site that the browser keeps us from (%s) has the reason and the way back', async (_, state) => {
  here(state);
  access.askForAccess.mockResolvedValue(true);
  show(<PopupApp />);
  await says('브라우저에서 이 사이트 접근이 꺼져 있어 패널이 나오지 않아요.');
  await press('이 사이트에서 켜기');
  await vi.waitFor(() => expect(requests('site.on')).toHaveLength(2));
});

it('a site whose centre is not recognised has the centres to choose from', async () => {
  here({ is: 'on', site: SITE, access: true, center: null });
  show(<PopupApp />);
  await says('어느 판매자센터인지 알아보지 못했어요.');
  const select = (await find('select', '판매자센터')) as HTMLSelectElement;
  select.value = status().centers[0]?.id ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(requests('site.choose')).toEqual([{ site: SITE, center: 'market' }]));
});

it.each<[string, SiteHere]>([
  ['확장 프로그램을 막아 둔 화면', { is: 'closed', why: 'browser' }],
  ['컴퓨터에 있는 파일', { is: 'closed', why: 'file' }],
  ['암호화되지 않은 주소', { is: 'closed', why: 'http' }],
  ['이 탭의 주소를 알려 주지 않아요', { is: 'unknown' }],
])('%s: a sentence, and no switch', async (sentence, state) => {
  here(state);
  show(<PopupApp />);
  await says(sentence);
  expect(all('button').filter((button) => /사이트에서/.test(button.textContent ?? ''))).toEqual([]);
});

describe('the settings', () => {
  it('list the packs’ sites and the seller’s, and switch these off', async () => {
    background.answers['site.list'] = () => ({
      packed: [{ address: 'seller.example', center: '가게', access: false }],
      on: [{ site: SITE, center: '가게', access: true }],
    });
    show(<Sites />);
    await says('seller.example브라우저에서 접근이 꺼져 있어요.');
    await says('shop.example가게');
    await press('shop.example에서 끄기');
    await says('껐어요.');
    expect(requests('site.off')).toEqual([{ site: SITE }]);
  });
});
