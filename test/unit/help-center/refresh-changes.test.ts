import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRun } from '../../../utils/help-center/refreshing/steps';
import { database, openDisk } from '../../../utils/storage/database';
import { getHelpArticle } from '../../../utils/storage/help-articles';
import { pin, unpin } from '../../../utils/storage/marks';
import { changeRefresh, getRefresh } from '../../../utils/storage/refreshes';
import { articleOf, type Fault } from './simulated/help-server';
import {
  CENTER,
  copies,
  createWorld,
  lastOutcome,
  runThrough,
  startWorker,
  truth,
  type World,
} from './simulated/world';

beforeAll(async () => void (await openDisk()));

const HOUR = 60 * 60 * 1000;
const FIRST = articleOf(0).id;
const SECOND = articleOf(1).id;
let world: World;

/** A help centre of 24 articles that was copied yesterday. */
beforeEach(async () => {
  world = await createWorld(24);
  await runThrough(world);
  world.clock.now += 24 * 60 * 60 * 1000;
  world.server.requests.length = 0;
});

/** Answers about one article go wrong; how often, from its first request on. */
const ill = (id: string, fault: Fault, times = Number.POSITIVE_INFINITY) => {
  let left = times;
  world.server.plan = (address) => (address === `article ${id}` && left-- > 0 ? fault : null);
};
const edit = (id: string, lines: string[]) => {
  const article = world.server.articles.get(id);
  if (article) world.server.articles.set(id, { ...article, lines });
};

describe('a second refresh', () => {
  it('counts what was changed, added and taken down', async () => {
    edit(FIRST, articleOf(0, '고친').lines);
    edit(SECOND, articleOf(1, '고친').lines);
    for (const at of [24, 25, 26]) world.server.articles.set(articleOf(at).id, articleOf(at));
    world.server.articles.delete(articleOf(5).id);
    await runThrough(world);
    expect(await lastOutcome()).toMatchObject({ added: 3, changed: 2, gone: 1, failed: 0 });
    expect(await copies()).toEqual(truth(world.server));
    const changed = await getHelpArticle(CENTER, FIRST);
    expect(changed?.changedAt).toBe(changed?.checkedAt);
    expect((await getHelpArticle(CENTER, articleOf(3).id))?.changedAt).toBeNull();
  });

  it('has the order of the listing shuffled, and nothing changes', async () => {
    world.server.articles = new Map([...world.server.articles].reverse());
    await runThrough(world);
    expect(await lastOutcome()).toMatchObject({ added: 0, changed: 0, gone: 0, failed: 0 });
  });

  it.each(['not-help', 'empty', 'other-service', 'cut', 'other-article', 'other-text', 'replaced', 'gone'] as const)(
    'leaves a good copy alone where %s comes instead, however often',
    async (fault) => {
      ill(FIRST, fault);
      await runThrough(world);
      expect(await copies()).toEqual(truth(world.server));
      expect(await lastOutcome()).toMatchObject({
        added: 0,
        changed: 0,
        gone: 0,
        failed: 1,
        fault: expect.any(String),
      });
      expect(world.server.requests.filter(({ address }) => address === `article ${FIRST}`)).toHaveLength(6);
    },
  );
});

describe('a text that became shorter', () => {
  it('by one bad answer is not kept', async () => {
    ill(FIRST, 'half', 1);
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
    expect(await lastOutcome()).toMatchObject({ changed: 0, failed: 0 });
  });

  it('for good is kept by a run hours later, and until then said to be unread', async () => {
    const before = articleOf(0).lines;
    edit(FIRST, before.slice(0, 3));
    for (const hours of [0, 5]) {
      world.clock.now += hours * HOUR;
      await runThrough(world);
      expect((await copies())[FIRST]?.lines).toEqual(before);
      expect(await lastOutcome()).toMatchObject({ changed: 0, failed: 1, fault: 'cut' });
    }
    world.clock.now += HOUR;
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
    expect(await lastOutcome()).toMatchObject({ changed: 1, failed: 0 });
    expect((await getRefresh(CENTER)).suspects).toEqual([]);
  });

  it('for good is kept hours later, also when a clock that ran ahead saw it first', async () => {
    edit(FIRST, articleOf(0).lines.slice(0, 3));
    const [{ now }, ahead] = [world.clock, 10 * 365 * 24 * HOUR];
    world.clock.now = now + ahead;
    await runThrough(world);
    world.clock.now = now;
    await runThrough(world);
    world.clock.now += 6 * HOUR;
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
  });

  it('for some hours is not kept, and forgotten when the whole one comes again', async () => {
    ill(FIRST, 'half');
    await runThrough(world);
    world.server.plan = () => null;
    world.clock.now += HOUR;
    await runThrough(world);
    ill(FIRST, 'half');
    world.clock.now += 6 * HOUR;
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
    expect(await lastOutcome()).toMatchObject({ changed: 0, failed: 1 });
  });

  it('is not kept while it is another one at each look', async () => {
    let look = 0;
    world.server.plan = (address) => {
      if (address === `article ${FIRST}`) edit(FIRST, articleOf(0).lines.slice(0, 2 + (look++ % 2)));
      return null;
    };
    for (let run = 0; run < 3; run++) await runThrough(world);
    expect((await copies())[FIRST]?.lines).toEqual(articleOf(0).lines);
    expect(await lastOutcome()).toMatchObject({ changed: 0, failed: 1, fault: 'cut' });
  });
});

describe('an article that was taken down', () => {
  beforeEach(() => void world.server.articles.delete(FIRST));

  it('is deleted', async () => {
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
    expect(await database().helpBlocks.get([CENTER, FIRST])).toBeUndefined();
  });

  it('stays, marked, while the seller has it pinned', async () => {
    await pin(CENTER, `help-${FIRST}`, 1);
    await runThrough(world);
    expect(await getHelpArticle(CENTER, FIRST)).toMatchObject({ goneAt: expect.any(Number) });
    expect((await copies())[FIRST]?.lines).toEqual(articleOf(0).lines);
    await unpin(CENTER, `help-${FIRST}`, 1);
    await runThrough(world);
    expect(await lastOutcome()).toMatchObject({ gone: 0 });
    expect(await getHelpArticle(CENTER, FIRST)).toBeUndefined();
  });

  it('stays, marked, where a bundled article asks the same', async () => {
    const { title } = articleOf(0);
    world.plan.own = [{ id: 'ours', title: title.replaceAll(' ', ''), titleStatus: '확인' }];
    await runThrough(world);
    expect(await getHelpArticle(CENTER, FIRST)).toMatchObject({ goneAt: expect.any(Number) });
  });

  it('and comes back is an article like any other again', async () => {
    await pin(CENTER, `help-${FIRST}`, 1);
    await runThrough(world);
    world.server.articles.set(FIRST, articleOf(0));
    await runThrough(world);
    expect(await getHelpArticle(CENTER, FIRST)).toMatchObject({ goneAt: null });
    expect(await lastOutcome()).toMatchObject({ added: 0, changed: 0, gone: 0 });
  });

  it('is left alone when its own page is only out of order', async () => {
    ill(FIRST, 'busy');
    await runThrough(world);
    expect(await getHelpArticle(CENTER, FIRST)).toMatchObject({ goneAt: null });
  });

  it('is left alone while a page of the listing is missing', async () => {
    world.server.plan = (address) => (/^list .*\/2$/.test(address) ? 'not-help' : null);
    await runThrough(world);
    expect(await getHelpArticle(CENTER, FIRST)).toMatchObject({ goneAt: null });
    expect(await lastOutcome()).toMatchObject({ gone: 0 });
  });
});

it('a listing that lost most articles takes none away', async () => {
  for (const { id } of [...world.server.articles.values()].slice(3)) world.server.articles.delete(id);
  await runThrough(world);
  expect(Object.keys(await copies())).toHaveLength(24);
  expect(await lastOutcome()).toMatchObject({ gone: 0 });
});

it('a copy whose text was lost is read again, and the others are not touched by that', async () => {
  await database().helpBlocks.delete([CENTER, FIRST]);
  await database().helpArticles.update([CENTER, SECOND], { hash: 7 as never });
  await runThrough(world);
  expect(await copies()).toEqual(truth(world.server));
});

describe('where a search without words finds nothing', () => {
  const silent = (address: string): Fault | null => (/^list \/\//.test(address) ? 'no-rows' : null);

  it('the categories are asked', async () => {
    await database().helpArticles.clear();
    world.server.plan = silent;
    await runThrough(world);
    expect(await copies()).toEqual(truth(world.server));
    expect(world.server.requests.some(({ address }) => address === 'list /71/relevance/1')).toBe(true);
  });

  it('and the categories neither, the titles of the bundled articles are', async () => {
    await database().helpArticles.clear();
    world.plan.own = [{ id: 'a', title: '어떤 물음인가요?', titleStatus: '확인' }];
    world.server.plan = (address) => (/^list \//.test(address) ? 'no-rows' : null);
    await runThrough(world);
    expect(Object.keys(await copies())).toHaveLength(10);
    expect(world.server.requests.some(({ address }) => address === 'list 어떤 물음인가요?//relevance/1')).toBe(true);
  });
});

describe('stopping', () => {
  it('ends a run at once: what is under way is not kept', async () => {
    await database().helpArticles.clear();
    await changeRefresh(CENTER, (state) => startRun(state, world.clock.now, false));
    const answer = world.server.article;
    let asked = 0;
    world.server.article = async (id) => {
      if (++asked === 5) await changeRefresh(CENTER, (state) => ({ ...state, run: null }));
      return answer(id);
    };
    expect(await startWorker(world).refresh()).toBeNull();
    expect(await database().helpArticles.count()).toBe(4);
    expect(asked).toBe(5);
  });
});
