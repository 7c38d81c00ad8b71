import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentChanged, onceForAll } from '../../../utils/storage/content-changes';
import { fillings } from '../../../utils/storage/fillings';

afterEach(() => fillings.clear());

describe('what is read of all centres', () => {
  it('is read once, however often it is asked for, until the content changes', async () => {
    const read = vi.fn(async () => ['market']);
    const list = onceForAll(read);
    expect(await Promise.all([list(), list()])).toEqual([['market'], ['market']]);
    await list();
    expect(read).toHaveBeenCalledTimes(1);
    contentChanged();
    await list();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is not kept where there was nothing, or nothing could be read', async () => {
    const answers = [Promise.reject(new Error('shut')), Promise.resolve([]), Promise.resolve(['market'])];
    const list = onceForAll<string>(() => answers.shift() ?? Promise.resolve([]));
    await expect(list()).rejects.toThrow('shut');
    expect(await list()).toEqual([]);
    expect(await list()).toEqual(['market']);
    expect(await list()).toEqual(['market']);
  });

  it('is not kept when the content changed while it was read', async () => {
    const rows = ['old'];
    const list = onceForAll(async () => [...rows]);
    const before = list();
    rows[0] = 'new';
    contentChanged();
    expect(await before).toEqual(['old']);
    expect(await list()).toEqual(['new']);
  });

  it('is read anew each time while a first fill is under way', async () => {
    const read = vi.fn(async () => ['market']);
    const list = onceForAll(read);
    fillings.set('market', { set: 'market@1', done: 0, of: 2, first: true });
    await list();
    await list();
    expect(read).toHaveBeenCalledTimes(2);
  });
});
