import { expect, it, vi } from 'vitest';
import { inTurn } from '../../../entrypoints/background/turns';

const forever = new AbortController().signal;
const never = () => new Promise<never>(() => {});

it('does one piece of work at a time, in the order it was asked for', async () => {
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 5));
    log.push(`${name} ends`);
    return name;
  };
  const all = ['a', 'b', 'c'].map((name) => inTurn('one', forever, work(name)));
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

it('goes on after a failure, which is told to whoever asked for it', async () => {
  const failed = inTurn('two', forever, () => Promise.reject(new Error('full')));
  const next = inTurn('two', forever, async () => 'next');
  await expect(failed).rejects.toThrow('full');
  expect(await next).toBe('next');
});

it('lets nobody wait for work of another name, or of what is over', async () => {
  const over = new AbortController().signal;
  inTurn('three', over, never);
  const waiting = vi.fn(never);
  inTurn('three', over, waiting);
  expect(await inTurn('four', over, async () => 'other')).toBe('other');
  expect(await inTurn('three', forever, async () => 'new')).toBe('new');
  expect(waiting).not.toHaveBeenCalled();
});
