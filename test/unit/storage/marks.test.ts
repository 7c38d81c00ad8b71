import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database';
import {
  isPinned,
  listPins,
  listRecents,
  MOST_RECENTS,
  mergeMarks,
  pin,
  rememberRecent,
  unpin,
} from '../../../utils/storage/marks';
import type { MarkRow } from '../../../utils/storage/schema';
import { emptyDatabase } from './seller-rows';

const ids = (marks: MarkRow[]) => marks.map(({ center, id }) => `${center}/${id}`);

beforeEach(emptyDatabase);

describe('pins', () => {
  it('are listed with the last one first', async () => {
    await pin('market', 'a', 1);
    await pin('bazaar', 'a', 3);
    await pin('market', 'b', 2);
    expect(ids(await listPins())).toEqual(['bazaar/a', 'market/b', 'market/a']);
  });

  it('set twice are one, and the last time counts', async () => {
    await pin('market', 'a', 1);
    await pin('market', 'b', 2);
    await pin('market', 'a', 3);
    expect(ids(await listPins())).toEqual(['market/a', 'market/b']);
  });

  it('are taken out by centre and id, also twice', async () => {
    await pin('market', 'a', 1);
    await pin('bazaar', 'a', 2);
    for (let times = 0; times < 2; times++) await unpin('market', 'a', 1);
    expect(ids(await listPins())).toEqual(['bazaar/a']);
    expect([await isPinned('market', 'a'), await isPinned('bazaar', 'a')]).toEqual([false, true]);
  });

  it.each([
    ['an id that is none', { center: 'market', id: '<b>', at: 1 }],
    ['no time', { center: 'market', id: 'b' }],
    ['a time that is none', { center: 'market', id: 'b', at: 'yesterday' }],
    ['something more', { center: 'market', id: 'b', at: 1, folder: 'x' }],
  ])('pass over a row of another build with %s', async (_, row) => {
    await pin('market', 'a', 2);
    await database().pins.put(row as never);
    expect(ids(await listPins())).toEqual(['market/a']);
  });
});

describe('recent articles', () => {
  it('are at most 50, the last ones', async () => {
    for (let at = 0; at < MOST_RECENTS + 20; at++) await rememberRecent('market', `a-${at}`, at);
    const recents = await listRecents();
    expect(recents).toHaveLength(50);
    expect([recents[0]?.id, recents.at(-1)?.id]).toEqual(['a-69', 'a-20']);
    expect(await database().recents.count()).toBe(50);
  });

  it('have the same one once, at its last place', async () => {
    for (const [at, id] of ['a', 'b', 'a'].entries()) await rememberRecent('market', id, at);
    expect(ids(await listRecents())).toEqual(['market/a', 'market/b']);
  });

  it('opened at the same time are all remembered', async () => {
    await Promise.all(['a', 'b', 'c'].map((id, at) => rememberRecent('market', id, at)));
    expect(ids(await listRecents())).toEqual(['market/c', 'market/b', 'market/a']);
  });

  it('in any order of opening are the last different ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 120 }), async (opened) => {
        await database().recents.clear();
        for (const [at, number] of opened.entries()) await rememberRecent('market', `a-${number}`, at);
        const wanted = [...new Set(opened.toReversed())].slice(0, MOST_RECENTS);
        expect((await listRecents()).map(({ id }) => id)).toEqual(wanted.map((number) => `a-${number}`));
      }),
      { numRuns: 10 },
    );
  });
});

describe('marks from elsewhere', () => {
  it.each([
    ['an older one', 1, 5],
    ['a newer one', 9, 9],
    ['one of the same time', 5, 5],
  ])('%s leaves the newer of the two', async (_, at, left) => {
    await pin('market', 'a', 5);
    await mergeMarks(database().pins, [{ center: 'market', id: 'a', at }]);
    expect(await listPins()).toEqual([{ center: 'market', id: 'a', at: left }]);
  });

  it('join those that are here', async () => {
    await pin('market', 'a', 5);
    await mergeMarks(database().pins, [{ center: 'bazaar', id: 'a', at: 1 }]);
    expect(ids(await listPins())).toEqual(['market/a', 'bazaar/a']);
  });
});
