// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppearanceChoice } from '../../../components/settings/appearance-choice';
import { Sync } from '../../../components/settings/sync';
import { DEFAULT_SETTINGS } from '../../../utils/messaging/content-shapes';
import { GiljabiError } from '../../../utils/messaging/result';
import type { SyncReport } from '../../../utils/messaging/sync-shapes';
import { background, requests } from './background';
import { all, clear, find, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

let report: SyncReport;
beforeEach(() => {
  report = { can: true, on: false, at: null, left: 0, trouble: null };
  background.asked = [];
  background.answers = {
    'sync.get': () => report,
    'sync.turn': (on) => {
      report = { ...report, on };
      return null;
    },
    'settings.get': () => DEFAULT_SETTINGS,
    'settings.set': () => null,
  };
});
afterEach(clear);

const TURN = '설정, 고정한 글, 가이드 진행을 내 브라우저끼리 맞추기';
const isOn = async () => ((await find('switch', TURN)) as HTMLInputElement).checked;

describe('sharing', () => {
  it('is off at first, says what goes where, and is switched on and off', async () => {
    show(<Sync />);
    await says('브라우저를 만든 회사의 동기화 서버를 거쳐');
    expect(await isOn()).toBe(false);
    (await find('switch', TURN)).click();
    await vi.waitFor(async () => expect(await isOn()).toBe(true));
    (await find('switch', TURN)).click();
    await vi.waitFor(() => expect(requests('sync.turn')).toEqual([true, false]));
  });

  it('is no choice where the browser carries nothing', async () => {
    report = { ...report, can: false };
    show(<Sync />);
    await says('이 브라우저에는 맞추는 기능이 없어요.');
    expect(all('switch', TURN)).toEqual([]);
  });

  it.each<[Partial<SyncReport>, string]>([
    [{ left: 12 }, '자리가 모자라 12개는 보내지 못했어요'],
    [{ trouble: 'newer' }, '더 새 버전이라'],
    [{ trouble: 'failed' }, '동기화 저장소를 쓰지 못했어요'],
  ])('says of %j what that means', async (how, words) => {
    report = { ...report, on: true, ...how };
    show(<Sync />);
    await says(words);
  });

  it('says that it could not be switched', async () => {
    background.answers['sync.turn'] = () => {
      throw new GiljabiError('storage');
    };
    show(<Sync />);
    (await find('switch', TURN)).click();
    await says('브라우저의 저장 공간을 열지 못했어요');
    expect(await isOn()).toBe(false);
  });
});

describe('the appearance', () => {
  it('is chosen with one press each', async () => {
    show(<AppearanceChoice />);
    (await find('input[type=radio]', '어둡게')).click();
    (await find('input[type=radio]', '아주 크게')).click();
    await vi.waitFor(() => expect(requests('settings.set')).toEqual([{ theme: 'dark' }, { textSize: 'largest' }]));
  });
});
