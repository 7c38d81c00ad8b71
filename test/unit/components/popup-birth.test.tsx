// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/app/popup-app';
import type { MessageName } from '../../../utils/messaging/protocol';
import { background, requests } from './background';
import { found, hit } from './found';
import { clear, enter, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

afterEach(clear);

// One popup to a file: it comes to rest once.
it('a popup asks nothing that would start a worker before its box is there and has its first key', async () => {
  const before: MessageName[] = [];
  background.answers = {
    'search.find': () => {
      before.push(...background.asked.map(({ name }) => name));
      return found([hit('a')]);
    },
  };
  const popup = show(<PopupApp />);
  const box = new Promise<HTMLInputElement>((born) => {
    new MutationObserver(() => {
      const input = popup.querySelector('input');
      if (input) born(input);
    }).observe(popup, { childList: true, subtree: true });
  });
  const input = await box;
  // What is asked when the first picture is done has been asked then.
  await new Promise((done) => setTimeout(done));
  enter(input, '글');
  await vi.waitFor(() => expect(requests('search.find').length).toBeGreaterThan(0));
  expect(before.slice(0, 1)).toEqual(['search.find']);
  await vi.waitFor(() => expect(requests('view.get')).toHaveLength(1));
});
