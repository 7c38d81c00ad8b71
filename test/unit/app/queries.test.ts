// @vitest-environment happy-dom
import { QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createQueryClient } from '../../../components/app/queries';
import { onActiveTab } from '../../../utils/browser/active-tab';
import { bumpRevision } from '../../../utils/browser/revision';

beforeEach(() => fakeBrowser.reset());

it('what changes while a surface asks for the first time is on the screen all the same', async () => {
  const answers: ((value: string) => void)[] = [];
  const queryFn = vi.fn(() => new Promise<string>((answer) => answers.push(answer)));
  const client = createQueryClient();
  const shown = new QueryObserver(client, { queryKey: ['view'], queryFn });
  const stop = shown.subscribe(() => {});
  expect(queryFn).toHaveBeenCalledTimes(1);

  await bumpRevision(1);
  answers[0]?.('before');
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(2));
  answers[1]?.('after');
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toBe('after'));
  stop();
  client.clear();
});

it('changes that come faster than answers keep nothing off the screen', async () => {
  let asked = 0;
  const queryFn = () => new Promise<number>((answer) => setTimeout(answer, 30, ++asked));
  const client = createQueryClient();
  const shown = new QueryObserver(client, { queryKey: ['view'], queryFn });
  const stop = shown.subscribe(() => {});
  for (let change = 1; change <= 20; change++) {
    await bumpRevision(change);
    await new Promise((soon) => setTimeout(soon, 10));
  }
  expect(shown.getCurrentResult().data).toBeGreaterThan(0);
  const before = asked;
  await bumpRevision(100);
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toBeGreaterThan(before));
  stop();
  client.clear();
});

it('a surface outside of the page asks again when another tab is beside it', async () => {
  vi.spyOn(fakeBrowser.windows, 'getLastFocused').mockResolvedValue({ id: 1 } as never);
  const queryFn = vi.fn(async () => 'view');
  const client = createQueryClient([onActiveTab]);
  const stop = new QueryObserver(client, { queryKey: ['view'], queryFn }).subscribe(() => {});
  await vi.waitFor(() => expect(client.isFetching()).toBe(0));
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(2));
  stop();
  client.clear();
});
