// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TodoTab } from '../../../components/deadlines/todo-tab';
import { DaysOff } from '../../../components/settings/days-off';
import { Notifications } from '../../../components/settings/notifications';
import { OwnLengths } from '../../../components/settings/own-lengths';
import { readDays, readTime } from '../../../components/settings/typed';
import { bumpRevision } from '../../../utils/browser/revision';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/messaging/content-shapes';
import { GiljabiError } from '../../../utils/messaging/result';
import { background, requests } from './background';
import { radarOf, warning } from './radar';
import { all, clear, enter, find, press, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);
const browser = vi.hoisted(() => ({ canAskToNotify: vi.fn(() => true), askToNotify: vi.fn(async () => true) }));
vi.mock('../../../utils/browser/notifications', () => browser);

let settings: Settings;
let permission: 'allowed' | 'not-yet' | 'never';
beforeEach(() => {
  settings = structuredClone(DEFAULT_SETTINGS);
  permission = 'not-yet';
  browser.canAskToNotify.mockReturnValue(true);
  browser.askToNotify.mockClear();
  background.answers = {
    'settings.get': () => settings,
    'settings.set': (change) => {
      settings = { ...settings, ...change } as Settings;
      return null;
    },
    'length.list': () => [{ center: 'market', name: '가게', rule: 'dispatch', kind: '발송기한', column: '결제일' }],
    'notify.get': () => permission,
  };
});
afterEach(clear);

const field = async (label: string) => {
  const name = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    if (!found) throw new Error(`no ${label}: ${document.body.textContent}`);
    return found;
  });
  return document.getElementById(name.htmlFor) as HTMLInputElement;
};
const write = async (label: string, value: string) => enter(await field(label), value);
const leave = async (label: string) =>
  (await field(label)).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
const length = () => settings.ownLengths.market?.dispatch;

describe('the length of a deadline that nobody has published', () => {
  it('is neither set nor left open at first', async () => {
    show(<OwnLengths />);
    await find('radio', '직접 정하기');
    expect((all('radio') as HTMLInputElement[]).filter(({ checked }) => checked)).toEqual([]);
  });

  it('is saved as it is typed and left, and taken back with one press', async () => {
    show(<OwnLengths />);
    await press('직접 정하기', 'radio');
    await write('기간', '3');
    await leave('기간');
    await vi.waitFor(() => expect(length()).toEqual({ value: 3, unit: '영업일' }));
    await says('저장했어요.');
    await write('마감 시각', '14시');
    await leave('마감 시각');
    await vi.waitFor(() => expect(length()).toEqual({ value: 3, unit: '영업일', cutOff: '14:00' }));
    await press('일', 'radio');
    await vi.waitFor(() => expect(length()).toEqual({ value: 3, unit: '일', cutOff: '14:00' }));
    await press('되돌리기');
    await vi.waitFor(() => expect(length()).toEqual({ value: 3, unit: '영업일', cutOff: '14:00' }));
    await says('되돌렸어요.');
  });

  it.each([
    ['기간', '이틀', '0부터 60까지의 숫자로 적어 주세요.'],
    ['기간', '61', '0부터 60까지의 숫자로 적어 주세요.'],
    ['기간', '', '0부터 60까지의 숫자로 적어 주세요.'],
    ['마감 시각', '25:00', '14:00처럼 시각으로 적어 주세요.'],
  ])('with %s “%s” says what is wrong beside it, and stores nothing', async (label, text, words) => {
    settings.ownLengths = { market: { dispatch: { value: 3, unit: '일', cutOff: '14:00' } } };
    show(<OwnLengths />);
    await write(label, text);
    await leave(label);
    await find('alert', words);
    const wrong = await field(label);
    expect(wrong.value).toBe(text);
    expect(document.getElementById(wrong.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent).toBe(
      words,
    );
    expect(requests('settings.set')).toEqual([]);
  });

  it('leaves those of other centres alone', async () => {
    settings.ownLengths = { other: { dispatch: { value: 1, unit: '일' } } };
    show(<OwnLengths />);
    await press('정하지 않음', 'radio');
    await vi.waitFor(() => expect(length()).toBeNull());
    expect(settings.ownLengths.other).toEqual({ dispatch: { value: 1, unit: '일' } });
  });

  it('that can’t be saved is said', async () => {
    background.answers['settings.set'] = () => {
      throw new GiljabiError('full');
    };
    show(<OwnLengths />);
    await press('정하지 않음', 'radio');
    await find('alert', /저장하지 못했어요/);
    expect(document.body.textContent).not.toContain('저장했어요.');
  });
});

describe('what is typed', () => {
  it.each([
    ['3', 3],
    ['０', 0],
    [' 14 일', 14],
    ['60', 60],
    ['61', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
    ['3일쯤', null],
  ])('“%s” is %s days', (text, days) => expect(readDays(text)).toBe(days));

  it.each([
    ['14:00', '14:00'],
    ['9:30', '09:30'],
    ['1400', '14:00'],
    ['14', '14:00'],
    ['14시', '14:00'],
    ['９시 ５분', '09:05'],
    ['24:00', null],
    ['14:60', null],
    ['14:5', null],
    ['오후', null],
    ['', null],
  ])('“%s” is %s', (text, time) => expect(readTime(text)).toBe(time));
});

describe('days off', () => {
  it('that are chosen soon after one another all count, though what is stored is asked for meanwhile', async () => {
    const turns: (() => void)[] = [];
    background.answers['settings.set'] = async (change) => {
      await new Promise<void>((turn) => turns.push(turn));
      settings = { ...settings, ...change } as Settings;
      return null;
    };
    const weekday = (name: string) => find(`[aria-label=${name}]`) as Promise<HTMLInputElement>;
    show(<DaysOff />);
    (await weekday('월요일')).click();
    await vi.waitFor(async () => expect((await weekday('월요일')).checked).toBe(true));
    const asked = requests('settings.get').length;
    await bumpRevision(Date.now());
    await vi.waitFor(() => expect(requests('settings.get').length).toBeGreaterThan(asked));
    // The answer, from before the choice, is drawn.
    await new Promise((drawn) => setTimeout(drawn, 50));
    expect((await weekday('월요일')).checked).toBe(true);
    (await weekday('화요일')).click();
    await vi.waitFor(() => expect(turns).toHaveLength(1));
    turns[0]?.();
    await vi.waitFor(() => expect(turns).toHaveLength(2));
    turns[1]?.();
    await vi.waitFor(() => expect(settings.daysOff.weekdays).toEqual([1, 2]));
    expect((await weekday('월요일')).checked).toBe(true);
    expect((await weekday('화요일')).checked).toBe(true);
  });

  it('that could not be stored are taken back on the screen, and said', async () => {
    background.answers['settings.set'] = () => Promise.reject(new GiljabiError('unexpected'));
    show(<DaysOff />);
    const monday = (await find('[aria-label=월요일]')) as HTMLInputElement;
    monday.click();
    await find('alert');
    await vi.waitFor(() => expect(monday.checked).toBe(false));
  });

  it('are added and taken out one by one, in their order', async () => {
    settings.daysOff = { weekdays: [], days: ['2026-12-24'] };
    show(<DaysOff />);
    await write('날짜', '2026-12-01');
    await press('추가');
    await vi.waitFor(() => expect(settings.daysOff.days).toEqual(['2026-12-01', '2026-12-24']));
    await press(/12월 24일\(목\) 지우기/);
    await vi.waitFor(() => expect(settings.daysOff.days).toEqual(['2026-12-01']));
    await press('되돌리기');
    await vi.waitFor(() => expect(settings.daysOff.days).toEqual(['2026-12-01', '2026-12-24']));
  });

  it.each([
    ['', '날짜를 골라 주세요.'],
    ['2026-12-24', '이미 쉬는 날로 정한 날짜예요.'],
    ['2026-12-26', '토·일요일은 이미 빼고 세요.'],
  ])('“%s” is refused: %s', async (date, words) => {
    settings.daysOff = { weekdays: [], days: ['2026-12-24'] };
    show(<DaysOff />);
    await write('날짜', date);
    await press('추가');
    await find('alert', words);
    expect(requests('settings.set')).toEqual([]);
  });

  it('are never all days of the week', async () => {
    settings.daysOff = { weekdays: [1, 2, 3, 4], days: [] };
    show(<DaysOff />);
    (await find('[aria-label=금요일]')).click();
    await find('alert', /모두 쉬는 날로 정할 수는 없어요/);
    expect(requests('settings.set')).toEqual([]);
  });
});

describe('notifications', () => {
  it('ask the browser with the press, and are on when it agrees', async () => {
    browser.askToNotify.mockImplementationOnce(async () => {
      permission = 'allowed';
      return true;
    });
    show(<Notifications />);
    await press('아침 알림', 'switch');
    await vi.waitFor(() => expect(settings.notify).toEqual({ morning: '09:00', before: false }));
    await write('아침 알림 시각', '8:30');
    await leave('아침 알림 시각');
    await vi.waitFor(() => expect(settings.notify.morning).toBe('08:30'));
    await press('2시간 전 알림', 'switch');
    await vi.waitFor(() => expect(settings.notify.before).toBe(true));
    expect(browser.askToNotify).toHaveBeenCalledTimes(1);
  });

  it('stay off when it doesn’t, and say so', async () => {
    browser.askToNotify.mockResolvedValueOnce(false);
    show(<Notifications />);
    await press('2시간 전 알림', 'switch');
    await find('alert', /허용하지 않았어요/);
    expect(requests('settings.set')).toEqual([]);
  });

  it('that were brought in a file are off until the browser agrees', async () => {
    settings.notify = { morning: '09:00', before: true };
    show(<Notifications />);
    const switches = await vi.waitFor(() => {
      const found = all('switch') as HTMLInputElement[];
      if (found.length === 0) throw new Error('none');
      return found;
    });
    expect(switches.map(({ checked }) => checked)).toEqual([false, false]);
  });

  it.each([
    ['2시간 전 알림', { morning: null, before: true }],
    ['아침 알림', { morning: '08:30', before: false }],
  ])('that the browser stopped come back one by one: %s', async (name, expected) => {
    settings.notify = { morning: '08:30', before: true };
    browser.askToNotify.mockImplementationOnce(async () => {
      permission = 'allowed';
      return true;
    });
    show(<Notifications />);
    await press(name, 'switch');
    await vi.waitFor(() => expect(settings.notify).toEqual(expected));
  });

  it('are switched on elsewhere where a panel can’t ask', async () => {
    browser.canAskToNotify.mockReturnValue(false);
    background.answers['settings.open'] = () => null;
    show(<Notifications />);
    await press('새 탭에서 알림 설정 열기');
    await vi.waitFor(() => expect(requests('settings.open')).toHaveLength(1));
    expect(all('switch')).toEqual([]);
  });

  it('are not spoken of where the browser has none', async () => {
    permission = 'never';
    show(<Notifications />);
    await vi.waitFor(() => expect(requests('notify.get')).toHaveLength(1));
    expect(all('heading')).toEqual([]);
  });
});

describe('할 일', () => {
  const asks = [{ center: 'market', rule: 'dispatch', kind: '발송기한' }];

  it('asks for a length once, and no more when it is left open', async () => {
    background.answers['deadline.list'] = () => radarOf([], { asks: length() === undefined ? asks : [] });
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('발송 기한을 화면에서 읽지 못했어요. 우리 가게의 기준을 정하면 계산해 드려요.');
    await press('정하지 않음');
    await vi.waitFor(() => expect(length()).toBeNull());
  });

  it('says of each of several lengths that it is left open, and keeps the keyboard', async () => {
    const both = [...asks, { center: 'market', rule: 'return', kind: '반품 처리 기한' }];
    background.answers['deadline.list'] = () =>
      radarOf([warning('100001')], {
        asks: both.filter(({ rule }) => settings.ownLengths.market?.[rule] === undefined),
      });
    background.answers['standing.list'] = () => [];
    background.answers['settings.set'] = async (change) => {
      settings = { ...settings, ...change } as Settings;
      await bumpRevision(Date.now());
      return null;
    };
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('반품 처리 기한을 화면에서 읽지 못했어요.');
    for (const words of ['발송 기한: 정하지 않고 두었어요.', '반품 처리 기한: 정하지 않고 두었어요.']) {
      const [button] = all('button', '정하지 않음');
      await vi.waitFor(() => expect(button?.getAttribute('aria-disabled')).toBeNull());
      button?.focus();
      button?.click();
      await says(words);
      await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    }
  });

  it('says which deadline is counted by the shop’s own length, and of which days off it knows', async () => {
    const basis = { column: '결제일', read: '2026-11-20T15:00', plus: { value: 3, unit: '일' as const } };
    const status = '확인' as const;
    background.answers['deadline.list'] = () =>
      radarOf(
        [warning('100001', { basis }), warning('100002', { basis: { ...basis, plus: { ...basis.plus, status } } })],
        { ownDaysOff: true },
      );
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('우리 가게 쉬는 날도 뺐어요');
    const own = all('listitem', /우리 가게가 정한 기준으로 계산/);
    expect(own).toHaveLength(1);
    expect(own[0]?.textContent).toContain('100001');
  });
});
