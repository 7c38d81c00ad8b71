// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForMarks } from '../../../../entrypoints/center.content/marks/ask-marks';
import { createMarkIndex } from '../../../../utils/page/marks/mark-index';
import type { ToldMarks } from '../../../../utils/page/marks/row-mark';

const DAY = 24 * 60 * 60 * 1000;
let end = new AbortController();
let index = createMarkIndex();
/** What is answered next; further questions are answered with the last one. */
let answers: (ToldMarks & { changesIn: number | null })[] = [];
const ask = vi.fn(
  async (_: string | null) => (answers.length > 1 ? answers.shift() : answers[0]) as (typeof answers)[0],
);

const answer = (name: string, after: string | null, changesIn: number | null = null) => ({
  ...{ name, after, marks: [], gone: [], changesIn },
});
const begin = () =>
  askForMarks({
    ask,
    tell: async (told) => {
      const steps = index.update(told);
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
      }
    },
    told: () => index.name(),
    signal: end.signal,
  });
const rise = (revision: number) => fakeBrowser.storage.local.set({ revision });
const asked = () => ask.mock.calls.map(([after]) => after);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  ask.mockClear();
  end = new AbortController();
  index = createMarkIndex();
  begin();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

it('asks for what is new after the answer that the page has, at each change', async () => {
  answers = [answer('a', null), answer('b', 'a')];
  await rise(1);
  await vi.advanceTimersByTimeAsync(1_000);
  await rise(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked()).toEqual([null, 'a']);
  expect(index.name()).toBe('b');
});

it('asks for all where the page has gone on while it asked', async () => {
  answers = [answer('a', null)];
  await rise(1);
  await vi.advanceTimersByTimeAsync(1_000);
  answers = [answer('c', null)];
  ask.mockImplementationOnce(async () => {
    index = createMarkIndex();
    return answer('b', 'a');
  });
  await rise(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked()).toEqual([null, 'a', null]);
  expect(index.name()).toBe('c');
});

it('asks again when the answer may be another by itself, as at midnight', async () => {
  answers = [answer('a', null, DAY), answer('b', 'a')];
  await rise(1);
  await vi.advanceTimersByTimeAsync(DAY - 1_000);
  expect(asked()).toEqual([null]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked()).toEqual([null, 'a']);
});

it('asks nothing after its end', async () => {
  end.abort();
  await rise(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked()).toEqual([]);
});
