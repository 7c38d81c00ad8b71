// @vitest-environment happy-dom
/** The points as the seller reads and types them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RouteView } from '../../../components/app/route-view';
import { StandingLines } from '../../../components/standing/standing-lines';
import { GiljabiError } from '../../../utils/messaging/result';
import type { PenaltyItem, StandingView } from '../../../utils/messaging/standing-shapes';
import { kst } from '../deadlines/rule';
import { background, requests } from './background';
import { all, clear, enter, find, press, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const NOW = kst('2026-11-23T14:03');
const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' as const };
const LATE = { id: 'late', name: '발송지연' };
const viewOf = (rest: Partial<StandingView> = {}): StandingView => ({
  center: 'market',
  page: { name: '벌점', menu: ['가게', '벌점'] },
  window: { days: 7, from: '2026-11-17', to: '2026-11-23', ...BASIS },
  known: true,
  counted: 4,
  atLeast: false,
  points: 4,
  stated: null,
  perhaps: 0,
  unknown: 0,
  unseen: 0,
  line: 10,
  old: false,
  leaving: [],
  stage: { is: 'none' },
  next: [{ id: 'notice', name: '주의', line: { points: 10, ...BASIS }, effects: ['버튼이 사라져요'], ...BASIS }],
  entries: [],
  stake: { points: 0, unknown: 0 },
  types: [LATE],
  articles: [],
  seenAt: NOW,
  typedAt: null,
  now: NOW,
  ...rest,
});
const item = (rest: Partial<PenaltyItem> = {}): PenaltyItem => ({
  ...{ day: '2026-11-20', points: 2, type: LATE, place: 'inside' },
  ...rest,
});

let view: StandingView;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  view = viewOf();
  background.answers = {
    'standing.list': () => [view],
    'penalty.put': ({ center: _, type, ...entry }) => {
      const others = view.entries.filter(({ id }) => id !== entry.id);
      const entryType = view.types.find(({ id }) => id === type) ?? null;
      view = { ...view, entries: [...others, item({ ...entry, type: entryType })] };
      return null;
    },
    'penalty.remove': ({ id }) => {
      view = { ...view, entries: view.entries.filter((entry) => entry.id !== id) };
      return null;
    },
  };
});
afterEach(() => {
  clear();
  vi.useRealTimers();
});

async function open(rest: Partial<StandingView> = {}) {
  view = viewOf(rest);
  const route = { at: 'standing', center: 'market' } as const;
  show(<RouteView route={route}>{null}</RouteView>, { tab: 'todo', route });
  await find('heading', '벌점 7일 합계');
}
const text = () => document.body.textContent ?? '';

describe('the line in 할 일', () => {
  const lineOf = async (rest: Partial<StandingView>) => {
    view = viewOf(rest);
    show(<StandingLines />, { tab: 'todo', route: { at: 'tab' } });
    return (await find('button', /합계/)).textContent;
  };

  it.each<[string, Partial<StandingView>, string]>([
    ['a sum of today', {}, '벌점 7일 합계 4점 / 10점확인 14:03'],
    ['a sum with something unknown', { atLeast: true }, '벌점 7일 합계 4점 이상 / 10점확인 14:03'],
    ['a sum without a line', { line: null }, '벌점 7일 합계 4점확인 14:03'],
    ['an old one', { old: true, seenAt: kst('2026-11-20T14:00') }, '벌점 7일 합계 4점 / 10점3일 전에 확인'],
    ['a typed one', { seenAt: null, typedAt: NOW }, '벌점 7일 합계 4점 / 10점직접 적은 점수'],
    ['nothing, which is no zero', { known: false, counted: 0, seenAt: null }, '벌점 7일 합계 아직 모름'],
  ])('says %s', async (_, rest, words) => {
    expect(await lineOf(rest)).toBe(words);
  });
});

it('a line that is still to come has its room already', async () => {
  background.answers = {};
  show(<StandingLines />, { tab: 'todo', route: { at: 'tab' } });
  await vi.waitFor(() => expect(document.querySelector('[class*=room]')).not.toBeNull());
});

describe('the standing', () => {
  it.each<[string, Partial<StandingView>, string[]]>([
    ['how far the line is', {}, ['4점', '기준 10점', '기준까지 6점 남았어요']],
    [
      'that it is at most so far',
      { atLeast: true, unknown: 2 },
      ['기준까지 많아야 6점', '읽지 못한 2건은 더하지 못했어요'],
    ],
    ['that it is at most so far where more may be added', { perhaps: 2 }, ['기준까지 많아야 6점 남았어요']],
    [
      'that it is at most so far since yesterday’s look',
      { seenAt: kst('2026-11-22T23:50') },
      ['기준까지 많아야 6점 남았어요'],
    ],
    [
      'that it is at most so far by what was typed alone',
      { seenAt: null, typedAt: NOW },
      ['기준까지 많아야 6점 남았어요'],
    ],
    ['that the line is reached', { counted: 12 }, ['기준 10점에 이르렀어요']],
    ['both sums where they differ', { counted: 6, stated: 6 }, ['화면에 적힌 합계는 6점, 길잡이가 더한 합계는 4점']],
    ['what may be added', { perhaps: 3 }, ['11월 16일(월)의 3점은 오늘을 세지 않으면 더해져요']],
    [
      'what was not on the screen',
      { unseen: 12 },
      ['화면에 나오지 않았거나 서로 똑같아 가려내지 못한 12건은 더하지 못했어요'],
    ],
    [
      'how old it is',
      { old: true, seenAt: kst('2026-11-21T10:00') },
      ['2일 전에 확인한 점수예요. 그 뒤에 붙은 점수는 몰라요'],
    ],
    ['when points leave', { leaving: [{ day: '2026-11-27', points: 2 }] }, ['11월 27일(금)에 2점이 빠져요']],
    ['what the next stage does', {}, ['주의 7일 합계 10점 이상', '버튼이 사라져요', '2026-11-23에 확인']],
    ['points at stake', { stake: { points: 2, unknown: 3 } }, ['2점, 점수 미확인 3건']],
    ['points at stake that are unknown', { stake: { points: 0, unknown: 3 } }, ['점수 미확인 3건']],
    ['what to do when nothing is known', { known: false }, ['아직 모름', '가게 > 벌점 화면을 열면', '직접 적어도']],
    ['a stage that nobody knows', { stage: { is: 'unknown' } }, ['지금 단계아직 모름', '단계마다']],
    ['a row of unknown points', { entries: [item({ points: null, type: null })] }, ['점수 미확인 유형 모름']],
    [
      'why a row does not count',
      { entries: [item({ place: 'covered', id: 'p' })] },
      ['화면에서 읽은 날이라 더하지 않음'],
    ],
  ])('says %s', async (_, rest, words) => {
    await open(rest);
    for (const word of words) expect(text()).toContain(word);
  });

  it('never says a number when nothing is known', async () => {
    await open({ known: false, counted: 0, points: 0 });
    expect(document.querySelector('strong')?.textContent).toBe('아직 모름');
    expect(text()).not.toMatch(/0점(?! 이상)/);
  });

  it('lets only typed rows be changed', async () => {
    await open({ entries: [item(), item({ day: '2026-11-19', id: 'p' })] });
    expect(all('button', /^지우기/)).toHaveLength(1);
  });
});

describe('typing', () => {
  const typed = () => view.entries.map(({ day, points, type }) => [day, points, type?.name ?? null]);
  const fill = async (label: string, value: string) => enter(await find('input', label), value);

  it('adds an entry, and takes it back', async () => {
    await open();
    await press('직접 적기');
    await fill('날짜', '2026-11-19');
    await fill('점수', '3');
    enter(await find('select', '유형'), 'late');
    await press('적어 두기');
    await says('11월 19일(목) 3점을 적어 두었어요');
    expect(typed()).toEqual([['2026-11-19', 3, '발송지연']]);
    await press('되돌리기');
    await says('되돌렸어요');
    expect(typed()).toEqual([]);
  });

  it('changes an entry, and brings the old one back', async () => {
    await open({ entries: [item({ id: 'p-1' })] });
    await press('고치기: 11월 20일(금) 2점');
    await fill('점수', '5');
    await press('고쳐 두기');
    await says('5점으로 고쳤어요');
    expect(requests('penalty.put')).toEqual([
      { center: 'market', id: 'p-1', day: '2026-11-20', points: 5, type: 'late' },
    ]);
    await press('되돌리기');
    await says('되돌렸어요');
    expect(typed()).toEqual([['2026-11-20', 2, '발송지연']]);
  });

  it('takes an entry out, and brings it back', async () => {
    await open({ entries: [item({ id: 'p-1' })] });
    await press('지우기: 11월 20일(금) 2점');
    await says('2점을 지웠어요');
    expect(typed()).toEqual([]);
    await press('되돌리기');
    await says('되돌렸어요');
    expect(typed()).toEqual([['2026-11-20', 2, '발송지연']]);
  });

  it('that can’t be kept stays in its form, with a sentence', async () => {
    const put = background.answers['penalty.put'];
    background.answers['penalty.put'] = () => {
      throw new GiljabiError('full');
    };
    await open();
    await press('직접 적기');
    await fill('점수', '3');
    await press('적어 두기');
    await find('alert');
    expect(await find('input', '점수')).toHaveProperty('value', '3');
    background.answers['penalty.put'] = put;
    await press('적어 두기');
    await says('3점을 적어 두었어요');
  });

  it('leads the keyboard on from what is gone', async () => {
    const isOn = (name: string) => vi.waitFor(() => expect(document.activeElement?.textContent).toBe(name));
    await open({ entries: [item({ id: 'p-1' })] });
    await press('직접 적기');
    await press('취소');
    await isOn('직접 적기');
    await press('고치기: 11월 20일(금) 2점');
    await fill('점수', '5');
    await press('고쳐 두기');
    await isOn('고치기');
    (document.activeElement as HTMLElement).blur();
    await press('지우기: 11월 20일(금) 5점');
    await isOn('되돌리기');
    (document.activeElement as HTMLElement).blur();
    await press('되돌리기');
    await isOn('직접 적기');
  });

  it('that is given up changes nothing', async () => {
    await open();
    await press('직접 적기');
    await press('취소');
    await find('button', '직접 적기');
    expect(requests('penalty.put')).toEqual([]);
  });
});
