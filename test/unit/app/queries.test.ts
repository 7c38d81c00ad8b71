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
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(2));
  answers[0]?.('before');
  answers[1]?.('after');
  await vi.waitFor(() => expect(shown.getCurrentResult().data).toBe('after'));
  stop();
  client.clear();
});
