/** What the surfaces are told of the points, end to end below them: from what a page tells to the words' numbers. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageHandlers } from '../../../entrypoints/background/handlers/page';
import { standingHandlers } from '../../../entrypoints/background/handlers/standing';
import { seenDeadlines } from '../../../entrypoints/background/seen-deadlines';
import type { Request } from '../../../utils/messaging/protocol';
import type { Asker } from '../../../utils/messaging/router';
import { StandingView } from '../../../utils/messaging/standing-shapes';
import type { PenaltyFacts } from '../../../utils/page/facts';
import { database } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { DUE_RULE, kst } from '../deadlines/rule';
import { POLICY } from '../deadlines/shipped';
import { packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase } from '../storage/seller-rows';
import { CENTER, factsOf, row, see } from './seller-deadlines';

const NOW = kst('2026-11-23T14:03');
const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'chrome-extension://giljabi' };
const SITE = 'https://seller.example.com';
const SELLER_PAGE: Asker = { kind: 'page', tabId: 7, origin: SITE };
const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' as const };
const PAGE = {
  ...BASIS,
  id: 'penalty',
  name: '벌점',
  menu: ['가게', '벌점'],
  also: [],
  paths: [],
  articles: [],
  guides: [],
};
const WAIVER = {
  ...BASIS,
  id: 'feast',
  name: '명절',
  from: '2026-11-24',
  to: '2026-11-26',
  rules: [],
  except: ['품절취소'],
};

async function fill(penalty: typeof POLICY | undefined) {
  await emptyDatabase();
  const rule = { ...DUE_RULE, penalty: { ...BASIS, type: '발송지연' } };
  const { center, ...rest } = packOf(CENTER, []);
  const hosts = [{ match: `${SITE}/*`, ...BASIS }];
  const pack = { ...rest, center: { ...center, hosts }, deadlines: [rule], pages: [PAGE], penalty };
  await fillPack(pack, stampOf(CENTER, 'h1'), [], 1).whole;
}
const tell = async (penalty: PenaltyFacts) => {
  const facts: Request<'page.seen'> = { ...factsOf([]), page: 'penalty', penalty };
  await pageHandlers['page.seen'](facts, SELLER_PAGE);
};
const standing = async () => {
  const [view] = await standingHandlers['standing.list'](null, PANEL);
  return view && StandingView.parse(view);
};
const type = (id: string, day: string, points: number, of: string | null = null) =>
  standingHandlers['penalty.put']({ center: CENTER, id, day, points, type: of }, PANEL);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await fill(POLICY);
});
afterEach(() => vi.useRealTimers());

const LIST: PenaltyFacts = {
  entries: [
    { day: '2026-11-21', points: 2, type: 'dispatch-delay', orderNumber: '100001' },
    { day: '2026-11-18', points: null, type: null },
  ],
  unread: 1,
  stage: 'notice',
};

describe('the standing', () => {
  it('is unknown at first, with all stages that there are', async () => {
    const view = await standing();
    expect(view).toMatchObject({ known: false, stage: { is: 'unknown' }, line: 10, entries: [], seenAt: null });
    expect(view?.page).toEqual({ name: '벌점', menu: ['가게', '벌점'] });
    expect(view?.next.map(({ name }) => name)).toEqual(['주의', '경고', '이용제한']);
  });

  it('is what the centre’s screen showed, with what could not be read', async () => {
    await tell(LIST);
    expect(await standing()).toMatchObject({
      ...{ known: true, counted: 2, atLeast: true, unknown: 2, line: 10, seenAt: NOW },
      stage: { is: 'known', name: '주의' },
      next: [{ name: '경고' }],
      entries: [
        { day: '2026-11-21', points: 2, type: { name: '발송지연' }, place: 'inside' },
        { day: '2026-11-18', points: null, type: null, place: 'inside' },
      ],
      leaving: [{ day: '2026-11-28', points: 2 }],
    });
  });

  it('adds what the seller typed, on days of which the screen shows nothing', async () => {
    await tell(LIST);
    await type('p-1', '2026-11-20', 3, 'sold-out-cancel');
    await type('p-2', '2026-11-21', 5);
    const view = await standing();
    expect(view).toMatchObject({ counted: 5, typedAt: NOW });
    expect(view?.entries.map(({ id, points, place }) => [id, points, place])).toEqual([
      [undefined, 2, 'inside'],
      ['p-2', 5, 'covered'],
      ['p-1', 3, 'inside'],
      [undefined, null, 'inside'],
    ]);
    await standingHandlers['penalty.remove']({ center: CENTER, id: 'p-1' }, PANEL);
    expect(await standing()).toMatchObject({ counted: 2 });
  });

  it('takes no type that the centre does not have', async () => {
    await expect(type('p-1', '2026-11-20', 3, 'elsewhere')).rejects.toMatchObject({ code: 'not-found' });
    expect(await standing()).toMatchObject({ known: false });
  });

  it('says when it is old, and forgets what is out of its days', async () => {
    await tell({ ...LIST, unread: 0 });
    vi.setSystemTime(NOW + 25 * 60 * 60 * 1000);
    expect(await standing()).toMatchObject({ known: true, old: true, counted: 2 });
    vi.setSystemTime(kst('2026-12-20T10:00'));
    expect(await standing()).toMatchObject({ known: false });
  });

  it('knows the stage for as long as it knows the sum', async () => {
    await tell({ ...LIST, sum: 4 });
    vi.setSystemTime(NOW + 7 * 24 * 60 * 60 * 1000);
    expect(await standing()).toMatchObject({ known: true, stage: { is: 'known', name: '주의' } });
    vi.setSystemTime(NOW + 8 * 24 * 60 * 60 * 1000);
    const view = await standing();
    expect(view).toMatchObject({ known: false, stage: { is: 'unknown' } });
    expect(view?.next.map(({ name }) => name)).toEqual(['주의', '경고', '이용제한']);
  });

  it('is forgotten after 30 days of which another page of the centre was seen', async () => {
    await see(NOW, row('100001', '2026-11-24'));
    await tell({ ...LIST, sum: 4 });
    await type('p-1', '2026-11-20', 3);
    const lookAt = async (time: number) => {
      vi.setSystemTime(time);
      await pageHandlers['page.seen']({ ...factsOf([row('100002', '2027-02-01')]), page: 'orders' }, SELLER_PAGE);
    };
    // A clock may run ahead for a day: what it says then makes nothing old yet.
    await lookAt(NOW + 40 * 24 * 60 * 60 * 1000);
    await lookAt(NOW + 42 * 24 * 60 * 60 * 1000);
    const { penalties, penaltyViews, typedPenalties } = database();
    expect([await penalties.count(), await penaltyViews.count(), await typedPenalties.count()]).toEqual([0, 0, 0]);
  });

  it('knows the points that open deadlines may cost, or how many of them nobody has published', async () => {
    await see(NOW, row('100001', '2026-11-24'), row('100002', '2026-11-27'));
    expect((await standing())?.stake).toEqual({ points: 0, unknown: 2 });
  });

  it('is none where the pack has no policy', async () => {
    await fill(undefined);
    expect(await standing()).toBeUndefined();
  });
});

it('a deadline in a time that the centre has waived says so, with its source', async () => {
  await fill({ ...POLICY, waivers: [WAIVER] });
  await see(NOW, row('100001', '2026-11-25'), row('100002', '2026-11-27'));
  const { open } = await seenDeadlines(CENTER, NOW);
  expect(open.map(({ orderNumber, waiver }) => [orderNumber, waiver?.name, waiver?.source])).toEqual([
    ['100001', '명절', BASIS.source],
    ['100002', undefined, undefined],
  ]);
});
