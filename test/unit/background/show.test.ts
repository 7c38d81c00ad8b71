import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showInPanel, showInPanelOrTab, showInWindow } from '../../../entrypoints/background/show';
import { onRevision } from '../../../utils/browser/revision';
import { getAim } from '../../../utils/storage/aims';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messaging/wire', () => ({ wire: { sendMessage } }));
vi.mock('../../../utils/messaging/version', () => ({ VERSION: '1.0' }));

const ARTICLE = { at: 'article', center: 'market', id: 'returns' } as const;
const noted = () => getAim({ tab: 7 }, Date.now());

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ status: 'complete' } as never);
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

it('what is to be shown is noted before the panel is opened, so that one just being born finds it', async () => {
  let whenOrdered: unknown;
  sendMessage.mockImplementation(async () => {
    whenOrdered = await noted();
  });
  const revised = vi.fn();
  const stop = onRevision(revised);
  await showInPanel(7, ARTICLE);
  stop();
  expect(whenOrdered).toMatchObject({ show: ARTICLE });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(
    'panel',
    { open: true, focus: true, version: '1.0' },
    { tabId: 7, frameId: 0 },
  );
  // A panel that is open already hears of it.
  expect(revised).toHaveBeenCalledOnce();
});

it('where there is no panel nothing is left that would be shown later', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await expect(showInPanel(7, ARTICLE)).rejects.toMatchObject({ code: 'no-page' });
  expect(await noted()).toBeNull();
});

it('what was asked for in the meantime is still to be shown there', async () => {
  const newer = { at: 'search', query: '반품' } as const;
  sendMessage.mockImplementationOnce(async () => {
    await showInPanel(7, newer);
    throw new Error('Receiving end does not exist');
  });
  await expect(showInPanel(7, ARTICLE)).rejects.toMatchObject({ code: 'no-page' });
  expect(await noted()).toMatchObject({ show: newer });
});

it('where there is no panel it is shown in a tab of ours', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await showInPanelOrTab(7, ARTICLE);
  const opened = (await fakeBrowser.tabs.query({})).find(({ url }) => url?.endsWith('/sidepanel.html'));
  expect(await getAim({ tab: opened?.id ?? 0 }, Date.now())).toMatchObject({ show: ARTICLE });
});

it('for the browser’s own side panel it is noted by window', async () => {
  await showInWindow(3, ARTICLE);
  expect(await getAim({ window: 3 }, Date.now())).toMatchObject({ show: ARTICLE });
  expect(await noted()).toBeNull();
});
