import { QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createQueryClient } from '../../../components/app/queries';
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
