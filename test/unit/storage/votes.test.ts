import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../utils/storage/database';
import { forgetVotes, getVote, listVotes, mergeVotes, setVote } from '../../../utils/storage/votes';
import { emptyDatabase } from './seller-rows';

const vote = (id: string, helpful: boolean, at: number) => ({ center: 'market', id, helpful, at });

beforeEach(emptyDatabase);

describe('what the seller thinks of an article', () => {
  it('is unknown until they say it, and again when they take it back', async () => {
    expect(await getVote('market', 'a')).toBeNull();
    await setVote('market', 'a', true, 1);
    expect(await getVote('market', 'a')).toBe(true);
    await setVote('market', 'a', null, 2);
    expect(await getVote('market', 'a')).toBeNull();
    expect(await database().votes.count()).toBe(0);
  });

  it('may change, and is theirs of one centre’s article only', async () => {
    await setVote('market', 'a', true, 1);
    await setVote('market', 'a', false, 2);
    expect(await listVotes()).toEqual([vote('a', false, 2)]);
    expect(await getVote('bazaar', 'a')).toBeNull();
  });

  it('is read once, however many keys ask for it, until it changes', async () => {
    const read = vi.spyOn(database().votes, 'toArray');
    await setVote('market', 'a', true, 1);
    await Promise.all([listVotes(), listVotes()]);
    await listVotes();
    expect(read).toHaveBeenCalledTimes(1);
    await mergeVotes([vote('b', false, 2)]);
    expect(await listVotes()).toEqual([vote('a', true, 1), vote('b', false, 2)]);
    await setVote('market', 'a', null, 3);
    expect(await listVotes()).toEqual([vote('b', false, 2)]);
    read.mockRestore();
  });

  it('goes with all the others', async () => {
    await setVote('market', 'a', true, 1);
    await setVote('market', 'b', false, 1);
    await forgetVotes();
    expect(await listVotes()).toEqual([]);
  });

  it.each([
    ['an id that is none', { ...vote('b', true, 1), id: '<b>' }],
    ['no opinion', { center: 'market', id: 'b', at: 1 }],
    ['an opinion that is none', { ...vote('b', true, 1), helpful: 'yes' }],
    ['something more', { ...vote('b', true, 1), why: 'x' }],
  ])('of another build with %s is passed over', async (_, row) => {
    await database().votes.put(row as never);
    await setVote('market', 'a', true, 2);
    expect(await listVotes()).toEqual([vote('a', true, 2)]);
    expect(await getVote('market', 'b')).toBeNull();
  });
});

it('of two votes on an article the newer one stays, whichever comes from outside', async () => {
  await mergeVotes([vote('a', true, 5), vote('b', true, 5)]);
  await mergeVotes([vote('a', false, 4), vote('b', false, 6), vote('c', true, 1)]);
  expect(await listVotes()).toEqual([vote('a', true, 5), vote('b', false, 6), vote('c', true, 1)]);
});
