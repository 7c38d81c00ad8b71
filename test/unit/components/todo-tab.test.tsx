// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TodoTab } from '../../../components/deadlines/todo-tab';
import type { DeadlineRef, Radar } from '../../../utils/messaging/radar-shapes';
import { GiljabiError } from '../../../utils/messaging/result';
import { kst } from '../deadlines/rule';
import { background, requests } from './background';
import { radarOf, warning } from './radar';
import { all, clear, find, press, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const NOW = kst('2026-11-23T10:00');
let radar: Radar;

/** Takes a deadline out of whichever list it is in. */
function takeOut({ orderNumber }: DeadlineRef) {
  const one = [...radar.warnings, ...radar.later, ...radar.done].find((item) => item.orderNumber === orderNumber);
  const without = <T extends DeadlineRef>(list: T[]) => list.filter((item) => item.orderNumber !== orderNumber);
  radar = {
    ...radar,
    warnings: without(radar.warnings),
    later: without(radar.later),
    done: without(radar.done),
  };
  return warning(orderNumber, { urgency: one?.urgency ?? 'soon' });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  radar = radarOf([warning('100001'), warning('100002'), warning('100003')]);
  background.answers = {
    'deadline.list': () => radar,
    'deadline.handle': ({ how, ...deadline }) => {
      const one = takeOut(deadline);
      if (how.at === 'done') radar.done.push({ ...one, handledAt: NOW });
      else radar.later.push({ ...one, until: how.until });
      return null;
    },
    'deadline.restore': (deadline) => {
      const one = takeOut(deadline);
      radar.warnings = [...radar.warnings, one].sort((a, b) => (a.orderNumber < b.orderNumber ? -1 : 1));
      return null;
    },
  };
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

/** Opens the tab; the order numbers of the open rows are those of its list. */
async function open() {
  show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
  await find('heading', /./);
}
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-deadline]')];
const rowOf = (orderNumber: string) => rows().find((row) => row.textContent?.includes(orderNumber));
const numbers = () => rows().map((row) => /1\d{5}/.exec(row.textContent ?? '')?.[0]);
/** The row that has the keyboard. */
const focused = () => document.activeElement?.closest('[data-deadline]')?.textContent ?? null;

function pressIn(orderNumber: string, name: string): void {
  const button = [...(rowOf(orderNumber)?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
  if (!button) throw new Error(`no ${name} at ${orderNumber}`);
  button.focus();
  button.click();
}
const heard = () =>
  all('[role=status]')
    .map(({ textContent }) => textContent)
    .join('');

describe('처리함', () => {
  it('moves the row away, says so in its place, and counts it at the end', async () => {
    await open();
    pressIn('100002', '처리함');
    await says('처리함으로 옮겼어요·되돌리기');
    await says('처리한 1건');
    expect(numbers()).toEqual(['100001', '100003']);
    expect(heard()).toBe('발송기한 100002, 처리함에 넣음');
    const [, place] = document.querySelectorAll('section li');
    expect(place?.textContent).toContain('처리함으로 옮겼어요');
    expect(requests('deadline.handle')).toEqual([
      { center: 'market', rule: 'dispatch', orderNumber: '100002', due: '2026-11-25', how: { at: 'done' } },
    ]);
  });

  it('leaves the keyboard at the next row, and after the last one at the heading', async () => {
    await open();
    pressIn('100002', '처리함');
    await vi.waitFor(() => expect(focused()).toContain('100003'));
    pressIn('100003', '처리함');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  });

  it('does not take the keyboard from where the seller went meanwhile', async () => {
    await open();
    pressIn('100002', '처리함');
    rowOf('100001')?.querySelector('button')?.focus();
    await says('처리한 1건');
    expect(focused()).toContain('100001');
  });

  it('tells of its row only, once the next one is moved', async () => {
    await open();
    pressIn('100001', '처리함');
    await says('처리한 1건');
    pressIn('100002', '처리함');
    await says('처리한 2건');
    expect(document.querySelectorAll('section li')).toHaveLength(2);
  });

  it('says what went wrong at the row, which stays', async () => {
    background.answers['deadline.handle'] = () => {
      throw new GiljabiError('full');
    };
    await open();
    pressIn('100002', '처리함');
    await vi.waitFor(() => expect(rowOf('100002')?.textContent).toContain('저장 공간이 모자라'));
    expect(numbers()).toHaveLength(3);
    expect(heard()).toBe('');
  });
});

describe('나중에', () => {
  it('offers times, and moves the row until the one that is chosen', async () => {
    await open();
    pressIn('100001', '나중에');
    const group = await find('group', '언제 다시 볼까요?');
    expect([...group.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      '1시간 뒤',
      '오늘 저녁 6시',
      '내일 아침 9시',
    ]);
    await press('내일 아침 9시');
    await says('11월 24일 09:00에 다시 보여 드려요·되돌리기');
    await says('나중에 볼 1건');
    expect(requests('deadline.handle')[0]?.how).toEqual({ at: 'later', until: kst('2026-11-24T09:00') });
    await vi.waitFor(() => expect(focused()).toContain('100002'));
  });

  it('is not there for what is past', async () => {
    radar = radarOf([warning('100001', { due: '2026-11-20', urgency: 'overdue' })]);
    await open();
    expect(all('button', '나중에')).toEqual([]);
    expect(all('button', '처리함')).toHaveLength(1);
  });

  it('is closed by Escape, which leaves the keyboard on its button', async () => {
    await open();
    pressIn('100001', '나중에');
    const hour = await find('button', '1시간 뒤');
    hour.focus();
    hour.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await vi.waitFor(() => expect(all('group', '언제 다시 볼까요?')).toEqual([]));
    expect(document.activeElement?.textContent).toBe('나중에');
  });

  it('says so where it has become too late meanwhile', async () => {
    radar = radarOf([warning('100001', { due: '2026-11-23', urgency: 'today' })]);
    await open();
    vi.setSystemTime(kst('2026-11-23T23:30'));
    pressIn('100001', '나중에');
    await says('기한이 가까워 더 미룰 수 없어요');
  });
});

describe('되돌리기', () => {
  it('in the place of the row brings it back, with the keyboard', async () => {
    await open();
    pressIn('100002', '처리함');
    await says('처리한 1건');
    const [inPlace] = document.querySelectorAll<HTMLButtonElement>('section button[aria-label^=되돌리기]');
    inPlace?.focus();
    inPlace?.click();
    await vi.waitFor(() => expect(numbers()).toEqual(['100001', '100002', '100003']));
    await vi.waitFor(() => expect(focused()).toContain('100002'));
    expect(heard()).toBe('발송기한 100002, 되돌림');
    expect(document.querySelector('details')).toBeNull();
  });

  it('in the list at the end does so too', async () => {
    radar = radarOf([warning('100001')], {
      later: [{ ...warning('100002'), until: kst('2026-11-23T18:00') }],
      done: [{ ...warning('100003'), handledAt: kst('2026-11-22T14:03') }],
    });
    await open();
    await says('18:00에 다시 보여요');
    await says('11월 22일 14:03에 처리함');
    await press('되돌리기: 발송기한 100003');
    await vi.waitFor(() => expect(numbers()).toEqual(['100001', '100003']));
    await press('되돌리기: 발송기한 100002');
    await vi.waitFor(() => expect(numbers()).toEqual(['100001', '100002', '100003']));
  });
});

describe('what is not in the list', () => {
  it('has the other day that it may be due on beside it', async () => {
    const uncertain = {
      due: '2026-11-25',
      earliest: '2026-11-24',
      earliestIn: { left: { businessDays: 1 }, calendarDays: 1 },
    };
    radar = radarOf([], {
      later: [{ ...warning('100001', uncertain), until: kst('2026-11-23T18:00') }],
      done: [{ ...warning('100002', uncertain), handledAt: NOW }],
    });
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('처리한 1건');
    for (const row of document.querySelectorAll('details li'))
      expect(row.textContent).toMatch(/11월 24일.*첫날을 빼면 11월 25일.*2영업일 남음 \(세는 방법 미확인\)/);
    expect(document.querySelectorAll('details li')).toHaveLength(2);
  });

  it.each<[string, Partial<Radar>, string]>([
    ['put off', { later: [{ ...warning('100001'), until: NOW + 1 }] }, '나중에 보기로 한 기한이 아래에 있어요'],
    ['seen to', { done: [{ ...warning('100001'), handledAt: NOW }] }, '모두 처리함으로 옮긴 것이에요'],
    ['nothing', {}, '지금까지 셈한 기한 가운데 남은 것이 없어요'],
  ])('%s is not called nothing, and only nothing is', async (_, rest, words) => {
    radar = radarOf([], rest);
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says(words);
  });

  it('of a long list of what was seen to is counted', async () => {
    radar = radarOf([], { done: [{ ...warning('100001'), handledAt: NOW }], moreDone: 3 });
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('처리한 4건');
    await says('전에 처리한 3건은 보여 주지 않아요');
  });
});

it('what nobody answered for is asked for again by itself', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
  const answer = background.answers['deadline.list'];
  background.answers['deadline.list'] = () => {
    throw new GiljabiError('no-answer');
  };
  show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
  await says('길잡이가 응답하지 않아요. 다시 시도해 주세요.');
  background.answers['deadline.list'] = answer;
  await vi.advanceTimersByTimeAsync(10_000);
  await find('heading', /./);
  expect(all('alert')).toEqual([]);
});

describe('what was looked at', () => {
  const coverage = (rest: object) => ({
    coverage: { page: null, rows: 20, unreadRows: 0, unknownStates: 0, ruled: true, seenAt: NOW, ...rest },
  });
  it.each([
    ['of how many there are', { total: 134 }, '10:00에 본 20건만 확인했어요 · 전체 134건.'],
    ['while more is read', { total: 134, half: true }, '20건만 확인했어요 · 전체 134건, 나머지는 읽는 중.'],
    ['is all there is', { total: 20 }, '10:00에 본 이 화면의 20건만 확인했어요.'],
    ['of nobody knows how many', {}, '10:00에 본 이 화면의 20건만 확인했어요.'],
    ['of fewer than are there, which can’t be', { total: 7 }, '10:00에 본 이 화면의 20건만 확인했어요.'],
  ])('%s is said', async (_, rest, words) => {
    radar = radarOf([warning('100001')], coverage(rest));
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says(words);
  });

  it('what could not be read stands with the rows that it is of', async () => {
    const unread = { orderNumber: '100009', kind: '교환 처리 기한', why: 'column' as const };
    radar = radarOf([warning('100001', { here: false })], {
      ...coverage({}),
      unreadable: [
        { ...unread, here: true },
        { ...unread, here: false },
        { ...unread, here: false },
      ],
    });
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('이 화면의 20건만 확인했어요. 기한을 읽지 못한 1건은 확인할 수 없으니 화면에서 봐 주세요.');
    await says('다른 화면에서 기한을 읽지 못한 2건도 확인할 수 없으니 그 화면에서 봐 주세요.');
  });

  it.each([
    [true, '이 화면의 1건만 확인했어요. 기한을 읽지 못한 3건은 확인할 수 없으니 화면에서 봐 주세요.'],
    [false, '다른 화면에서 기한을 읽지 못한 3건은 확인할 수 없으니 그 화면에서 봐 주세요.'],
  ])('more deadlines than rows may be unread, here (%s) or elsewhere alone', async (here, words) => {
    const kinds = ['반품 처리 기한', '교환 처리 기한', '취소 승인 기한'];
    const unreadable = kinds.map((kind) => ({ orderNumber: '100009', kind, why: 'column' as const, here }));
    radar = radarOf([], { ...coverage({ rows: 1 }), unreadable });
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says(words);
  });

  it('no other list is asked for where this one can’t be seen', async () => {
    radar = radarOf([], coverage({ screen: 'loading', rows: 0 }));
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('지금까지 셈한 기한 가운데 남은 것이 없어요');
    expect(document.body.textContent).not.toContain('목록 화면을 열면');
  });

  it('a date is not broken over two lines', async () => {
    radar = radarOf([], coverage({}));
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('공휴일을 뺀 날로');
    expect(all('span').map(({ textContent }) => textContent)).toContain(radar.holidays.checked);
  });

  it.each<[string, object, string]>([
    ['drawn', { screen: 'canvas', rows: 0 }, '표를 그림으로 그려 읽을 수 없어요'],
    ['not asked for', { screen: 'unqueried', rows: 0 }, '조회를 누르면 기한을 읽어요'],
    ['being loaded', { screen: 'loading', rows: 3 }, '불러오는 중이에요'],
    ['empty', { screen: 'empty', rows: 0 }, '10:00에 본 이 화면의 목록은 비어 있었어요'],
    ['of nobody', { screen: 'signed-out', rows: 0 }, '로그인이 풀려 있어요. 아래는 09:03에 본 것이에요.'],
    ['being repaired', { screen: 'maintenance', rows: 0 }, '센터가 점검 중이라고 해요. 아래는 09:03에 본 것이에요.'],
  ])('a screen that is %s is said to be, and not to be checked', async (_, rest, words) => {
    const seenAt = kst('2026-11-23T09:03');
    radar = radarOf([warning('100001', { seenAt, here: false })], coverage(rest));
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says(words);
    for (const other of ['확인했어요', '주문 표를 보지 못했어요', '안전해요'])
      expect(document.body.textContent).not.toContain(other);
  });

  it('rows of a screen that is being loaded are not all there are', async () => {
    radar = radarOf([], coverage({ screen: 'loading', rows: 5, unreadRows: 4 }));
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('주문번호를 읽지 못한 4건은 확인할 수 없었어요');
  });

  it.each<[object[], string, string?]>([
    [
      [
        { name: '발송지연', value: 3 },
        { name: '취소요청', value: 0 },
        { name: '반품요청', value: 12 },
      ],
      '이 화면의 건수: 발송지연 3 · 반품요청 12 · 10:00',
    ],
    [[{ name: '반품요청', value: 3, seen: 2 }], '반품요청 3건 중 2건만 이 화면에서 봤어요.'],
  ])('what the screen counts is told: %j', async (counts, words) => {
    radar = radarOf([], coverage({ counts }));
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says(words);
  });

  it('nothing is told of counts that are all nought', async () => {
    radar = radarOf([], coverage({ counts: [{ name: '발송지연', value: 0 }] }));
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('20건만 확인했어요');
    expect(document.body.textContent).not.toContain('이 화면의 건수');
  });

  it('what was seen before somebody signed in is told to be maybe another seller’s', async () => {
    radar = radarOf([warning('100001', { here: false })], {
      ...coverage({}),
      signedOut: { center: 'market', at: kst('2026-11-23T09:40') },
    });
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    background.answers['order.forget'] = () => {
      radar = radarOf([warning('100002')], coverage({}));
      return null;
    };
    await says('09:40에 로그인이 풀려 있었어요. 그 전에 본 기한은 다른 판매점의 것일 수 있으니');
    await press('전에 본 것 지우기');
    expect(requests('order.forget')).toEqual([]);
    const sure = await find('button', '지우기');
    sure.focus();
    sure.click();
    await says('전에 본 것을 지웠어요.');
    expect(requests('order.forget')).toEqual([{ center: 'market', before: kst('2026-11-23T09:40') }]);
    expect(all('button', '전에 본 것 지우기')).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  });

  it('what could not be forgotten is said to be still there', async () => {
    radar = radarOf([warning('100001', { here: false })], {
      ...coverage({}),
      signedOut: { center: 'market', at: kst('2026-11-23T09:40') },
    });
    background.answers['order.forget'] = () => {
      throw new GiljabiError('unexpected');
    };
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await press('전에 본 것 지우기');
    await press('지우기');
    await find('alert', /./);
    await find('button', '전에 본 것 지우기');
    expect(document.body.textContent).not.toContain('전에 본 것을 지웠어요.');
  });

  it('an inquiry is called by its own number', async () => {
    radar = radarOf([warning('5000000501', { kind: '문의 답변 기한', numberIs: 'inquiry' }), warning('100002')]);
    show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
    await says('문의번호 5000000501');
    await says('주문번호 100002');
  });
});
