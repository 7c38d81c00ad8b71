// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from '../../../utils/page/watch';

let end: AbortController;
const settled = vi.fn();
const host = document.createElement('our-host');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  end = new AbortController();
  settled.mockReset();
  document.body.innerHTML = '<p>0</p>';
  watch(document, end.signal, settled, { ignore: (node) => node === host || host.contains(node) });
});
afterEach(() => {
  end.abort();
  host.remove();
  vi.useRealTimers();
});

/** Lets the observer deliver its records, then time pass. */
async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(ms);
}
const change = () => document.body.append(document.createElement('p'));

it('is silent on a quiet page, and runs no timer', async () => {
  await pass(10_000);
  expect(settled).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('tells once, when the page has rested for a moment', async () => {
  change();
  await pass(200);
  change();
  await pass(200);
  expect(settled).not.toHaveBeenCalled();
  await pass(60);
  expect(settled).toHaveBeenCalledTimes(1);
  await pass(10_000);
  expect(settled).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['a text', () => Object.assign(document.querySelector('p')?.firstChild ?? {}, { nodeValue: '1' })],
  ['a removed node', () => document.querySelector('p')?.remove()],
  ['hidden', () => document.querySelector('p')?.setAttribute('hidden', '')],
  ['aria-current', () => document.querySelector('p')?.setAttribute('aria-current', 'page')],
  ['aria-selected', () => document.querySelector('p')?.setAttribute('aria-selected', 'true')],
  ['a role', () => document.querySelector('p')?.setAttribute('role', 'alert')],
  // A grid is switched by any of these.
  ['a class', () => document.querySelector('p')?.setAttribute('class', 'off')],
  ['a style', () => document.querySelector('p')?.setAttribute('style', 'display:none')],
  ['open', () => document.querySelector('p')?.setAttribute('open', '')],
])('notices %s', async (_, act) => {
  act();
  await pass(300);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('does not care for what shows and hides nothing', async () => {
  document.querySelector('p')?.setAttribute('title', 'warm');
  await pass(1000);
  expect(settled).not.toHaveBeenCalled();
});

it('tells twice a second in a storm, no more and no less', async () => {
  const times: number[] = [];
  const start = Date.now();
  settled.mockImplementation(() => times.push(Date.now() - start));
  for (let ms = 0; ms < 10_000; ms += 10) {
    change();
    await pass(10);
  }
  expect(times.length).toBeGreaterThanOrEqual(18);
  expect(times.length).toBeLessThanOrEqual(20);
  expect(Math.min(...times.slice(1).map((time, i) => time - (times[i] ?? 0)))).toBeGreaterThanOrEqual(500);
});

it('keeps its distance between two calls, and forgets nothing in between', async () => {
  change();
  await pass(250);
  expect(settled).toHaveBeenCalledTimes(1);
  change();
  await pass(300);
  expect(settled).toHaveBeenCalledTimes(1);
  await pass(250);
  expect(settled).toHaveBeenCalledTimes(2);
});

it('never hears itself', async () => {
  document.documentElement.append(host);
  await pass(1000);
  host.append(document.createElement('b'));
  host.setAttribute('hidden', '');
  host.setAttribute('style', 'display:none');
  await pass(1000);
  host.remove();
  await pass(1000);
  expect(settled).not.toHaveBeenCalled();
  document.documentElement.append(host);
  change();
  await pass(1000);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('stops with its view, even in the middle of a wait', async () => {
  change();
  await pass(100);
  end.abort();
  expect(vi.getTimerCount()).toBe(0);
  change();
  await pass(1000);
  expect(settled).not.toHaveBeenCalled();
});
