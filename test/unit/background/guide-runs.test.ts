/** Runs of guides, between the panel, the page and the store. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers';
import type { Guide } from '../../../utils/center/schema';
import type { Asker } from '../../../utils/messaging/router';
import type { OrderFact, PageFacts } from '../../../utils/page/facts';
import { database, openDisk } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { forgetTabs } from '../../../utils/storage/tabs';
import { guideWith, stepOf } from '../guides/guide-of';
import { runOf } from '../guides/run-of';
import { article, packOf, stampOf } from '../storage/example-pack';

vi.mock('../../../entrypoints/background/panel-orders', async (original) => ({
  ...(await original<object>()),
  hasPageSide: async () => true,
}));

const SITE = 'https://seller.example.com';
const PAGE: Asker = { kind: 'page', tabId: 7, origin: SITE };
const OTHER_TAB: Asker = { ...PAGE, tabId: 8 };
const PANEL: Asker = { kind: 'surface', tabId: 7, origin: 'https://panel' };
const CARRIER = { center: 'market', id: 'carrier' };
const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' } as const;

const GUIDE = guideWith([
  stepOf('open', { page: 'returns', done: [{ page: 'returns' }] }),
  stepOf('ask', { choices: ['own', 'theirs'].map((id) => ({ id, text: id, shown: [`${id}이라고 써 있음`] })) }),
  stepOf('apply', {
    page: 'returns',
    find: [{ kind: 'button', name: '신청', also: ['신청하기'] }],
    done: [{ clicked: '신청' }],
    only: [{ step: 'ask', is: ['own'] }],
  }),
  stepOf('collect', { page: 'returns', done: [{ state: 'collected' }] }),
]);

const orderOf = (orderNumber: string, state: string): OrderFact => ({ orderNumber, state, dates: {} });
const seen = (page: string | null, ...orders: OrderFact[]): PageFacts => ({
  center: 'market',
  page,
  reason: 'heading',
  orders,
  rows: orders.length,
  unreadRows: 0,
});
const tell = (facts: PageFacts, asker = PAGE) => handlers['page.seen'](facts, asker);
const start = () => handlers['run.start'](CARRIER, PANEL);
const move = (from: string | null, how: 'did' | 'skip' | 'back' | { to: string }) =>
  handlers['run.move']({ ...CARRIER, from, move: how }, PANEL);
const view = () => handlers['guide.get'](CARRIER, PANEL);
const stepNow = async () => {
  const { run, steps } = await view();
  return run && (steps[run.at]?.id ?? null);
};
const follow = (asker = PAGE) => handlers['step.follow'](null, asker);

async function fill(guide: Guide, hash = 'h') {
  const pack = packOf('market', [article('a')]);
  const page = { name: '반품관리', menu: ['판매관리', '반품관리'], also: [], paths: [], articles: [], ...BASIS };
  await fillPack(
    {
      ...pack,
      guides: [guide],
      pages: [{ ...page, id: 'returns', guides: ['carrier'] }],
      words: { ...pack.words, buttons: [{ id: 'apply', name: '신청하기', also: ['서비스 신청'] }] },
      center: { ...pack.center, hosts: [{ match: `${SITE}/*`, ...BASIS }] },
    },
    stampOf('market', hash),
    [],
    1,
  ).whole;
}

const executeScript = vi.fn(async () => []);
beforeEach(async () => {
  fakeBrowser.reset();
  executeScript.mockClear();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  await forgetTabs();
  await database().delete();
  await openDisk();
  await fill(GUIDE);
});

describe('a run', () => {
  it('goes on by itself on arrival at the page of its step, and not again on coming back', async () => {
    await start();
    expect(await stepNow()).toBe('open');
    await tell({ ...seen('returns'), isNew: true });
    expect(await stepNow()).toBe('ask');
  });

  it('is begun behind what is done already', async () => {
    await tell({ ...seen('returns'), isNew: true });
    await start();
    expect(await stepNow()).toBe('ask');
  });

  it('leads through the steps of what was chosen', async () => {
    await start();
    await move('open', 'skip');
    await handlers['run.choose']({ ...CARRIER, step: 'ask', choice: 'theirs' }, PANEL);
    const { steps, run } = await view();
    expect(steps.map(({ id }) => id)).toEqual(['open', 'ask', 'collect']);
    expect(steps[1]?.chosen).toBe('theirs');
    expect(run).toMatchObject({ at: 1, done: [], finished: false });
  });

  it('a move from a step that was left already changes nothing', async () => {
    await start();
    await move('open', 'did');
    await move('open', 'did');
    expect(await stepNow()).toBe('ask');
  });

  it('a guide that lost the step goes on at the first undone one, and says so', async () => {
    await start();
    await move('open', 'did');
    await fill(
      {
        ...GUIDE,
        version: 2,
        steps: GUIDE.steps.filter(({ id }) => id !== 'ask').map((step) => ({ ...step, only: [] })),
      },
      'other',
    );
    const { run, steps } = await view();
    expect(run).toMatchObject({ moved: true, at: 1 });
    expect(steps[1]?.id).toBe('apply');
    await move('apply', 'did');
    expect((await view()).run?.moved).toBe(false);
  });

  it('that is put aside is left alone by the page, and taken up again', async () => {
    await start();
    await handlers['run.pause']({ ...CARRIER, paused: true }, PANEL);
    await tell({ ...seen('returns'), isNew: true });
    expect([await stepNow(), (await view()).run?.paused, await follow()]).toEqual(['open', true, null]);
    await handlers['run.pause']({ ...CARRIER, paused: false }, PANEL);
    expect((await view()).run?.paused).toBe(false);
  });
});

describe('a run that nobody has moved for a day', () => {
  const aDayLater = () => vi.setSystemTime(Date.now() + 25 * 60 * 60 * 1000);
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is not moved by an ordinary visit, and is said to be put aside', async () => {
    await start();
    aDayLater();
    await tell({ ...seen('returns'), isNew: true });
    expect([await stepNow(), (await view()).run?.paused]).toEqual(['open', true]);
  });

  it('goes on where the seller takes it up again', async () => {
    await start();
    aDayLater();
    await handlers['run.pause']({ ...CARRIER, paused: false }, PANEL);
    await tell({ ...seen('returns'), isNew: true });
    expect([await stepNow(), (await view()).run?.paused]).toEqual(['ask', false]);
  });
});

it('where the seller has put a guide aside, or ended it, no other one points in its place', async () => {
  await database().runs.put(runOf({ center: 'market', guide: 'other', at: Date.now() }));
  await tell(seen('returns'));
  await start();
  await handlers['run.pause']({ ...CARRIER, paused: true }, PANEL);
  expect(await follow()).toBe(null);
});

describe('a step that waits for a state', () => {
  beforeEach(async () => {
    await tell(seen('returns', orderOf('100001', 'requested'), orderOf('100002', 'collected')));
    await start();
    await handlers['run.choose']({ ...CARRIER, step: 'ask', choice: 'theirs' }, PANEL);
    await move('ask', { to: 'collect' });
  });

  it('is done when an order comes into it', async () => {
    await tell(seen('returns', orderOf('100001', 'collected'), orderOf('100002', 'collected')));
    expect((await view()).run).toMatchObject({ finished: true });
  });

  it.each([
    ['orders that were in it all along', [orderOf('100001', 'requested'), orderOf('100002', 'collected')]],
    ['an order that was not seen before', [orderOf('100003', 'collected')]],
    ['an order that comes into another', [orderOf('100001', 'held')]],
  ])('is not done by %s', async (_, orders) => {
    await tell(seen('returns', ...orders));
    expect((await view()).run).toMatchObject({ finished: false });
  });
});

describe('what a page is to look for', () => {
  const toApply = async () => {
    await tell(seen('returns'));
    await start();
    await move('ask', { to: 'apply' });
  };

  it('is the target of the step, by all its spellings', async () => {
    await toApply();
    expect(await follow()).toMatchObject({
      guide: 'carrier',
      step: 'apply',
      number: 3,
      targets: [{ kind: 'button', names: ['신청', '신청하기', '서비스 신청'] }],
      clicked: [0],
      isAgain: false,
    });
  });

  it('is the way in the menu on another page, and nothing that could end the step', async () => {
    await toApply();
    await tell(seen('orders'));
    expect(await follow()).toMatchObject({
      step: 'apply',
      targets: [
        { kind: 'menu', names: ['반품관리'] },
        { kind: 'menu', names: ['판매관리'] },
      ],
      clicked: [],
      filled: [],
      text: [],
    });
  });

  it('is the same in another tab, and after the browser was restarted', async () => {
    await toApply();
    await tell(seen('returns'), OTHER_TAB);
    expect((await follow(OTHER_TAB))?.step).toBe('apply');
    await forgetTabs();
    await tell(seen('returns'));
    expect((await follow())?.step).toBe('apply');
  });

  it('is nothing for a run that nobody has moved for a day', async () => {
    await toApply();
    await forgetTabs();
    await tell(seen('returns'));
    vi.setSystemTime(Date.now() + 25 * 60 * 60 * 1000);
    expect(await follow()).toBe(null);
    vi.useRealTimers();
  });

  it('is asked by pages of the centre alone', async () => {
    await toApply();
    await expect(follow({ ...PAGE, origin: 'https://elsewhere.example.com' })).rejects.toMatchObject({
      code: 'refused',
    });
  });

  it('what looks for it is brought in where a guide is followed, and nowhere else', async () => {
    const files = ['/content-scripts/guide.js'];
    await handlers['center.describe'](null, PAGE);
    expect(executeScript).not.toHaveBeenCalledWith({ target: { tabId: 7 }, files });
    await toApply();
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files });
    executeScript.mockClear();
    await handlers['center.describe'](null, OTHER_TAB);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 8 }, files });
  });

  it('what looks closer at the screen is there before the page is told what to look for', async () => {
    await handlers['center.describe'](null, PAGE);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/look.js'] });
  });
});

describe('what a page tells', () => {
  beforeEach(async () => {
    await tell(seen('returns'));
    await start();
    await move('ask', { to: 'apply' });
  });

  it('that a step is done moves the run on, once', async () => {
    await Promise.all([1, 2].map(() => handlers['step.met']({ guide: 'carrier', step: 'apply' }, PAGE)));
    expect(await stepNow()).toBe('collect');
  });

  it('of a step that was left, or of a guide that the tab does not follow, moves nothing', async () => {
    await handlers['step.met']({ guide: 'carrier', step: 'open' }, PAGE);
    await handlers['step.met']({ guide: 'other', step: 'apply' }, PAGE);
    expect(await stepNow()).toBe('apply');
  });

  it('where the target is stands beside the step, in that tab, until the step is left', async () => {
    await handlers['step.sighted']({ guide: 'carrier', step: 'apply', sight: { is: 'none' } }, PAGE);
    expect((await view()).sight).toEqual({ is: 'none' });
    expect((await handlers['guide.get'](CARRIER, { ...PANEL, tabId: 8 })).sight).toBe(null);
    await move('apply', 'did');
    expect((await view()).sight).toBe(null);
  });
});
