import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToInstallation, newsSeen, updatedFrom } from '../../../entrypoints/background/installation';
import { knownVersion, rememberKnown } from '../../../utils/storage/known-version';

vi.mock('../../../utils/messaging/version', () => ({ VERSION: '2.0.0' }));

type Details = Parameters<Parameters<typeof fakeBrowser.runtime.onInstalled.addListener>[0]>[0];

/** Says so to the background, and waits until it has done what it does. */
async function become(details: { reason: string; previousVersion?: string }): Promise<void> {
  await fakeBrowser.runtime.onInstalled.trigger(details as Details);
  await new Promise((later) => setTimeout(later, 20));
}
const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');
const greeted = async () => (await addresses()).filter((url) => url.endsWith('/welcome.html')).length;

beforeEach(() => {
  fakeBrowser.reset();
  listenToInstallation();
});

it('the first run is greeted, once, and has no news', async () => {
  await become({ reason: 'install' });
  expect(await greeted()).toBe(1);
  expect(await updatedFrom()).toBeNull();
  await become({ reason: 'install' });
  expect(await greeted()).toBe(1);
});

it('an update greets nobody, and has news until they are seen', async () => {
  await rememberKnown('1.0.0');
  await become({ reason: 'update', previousVersion: '1.5.0' });
  expect(await greeted()).toBe(0);
  expect(await updatedFrom()).toBe('1.0.0');
  await newsSeen();
  expect(await updatedFrom()).toBeNull();
});

it('a build from before has noted nothing: what is new counts from it', async () => {
  await become({ reason: 'update', previousVersion: '1.5.0' });
  expect(await updatedFrom()).toBe('1.5.0');
});

it('an update of the browser is none of ours', async () => {
  await become({ reason: 'chrome_update' });
  expect(await greeted()).toBe(0);
  expect(await knownVersion()).toBeNull();
});

it('where no tab can be opened nothing is said to be known', async () => {
  vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValueOnce(new Error('No current window'));
  await become({ reason: 'install' });
  expect(await knownVersion()).toBeNull();
});

it('what nobody can read is no version', async () => {
  await fakeBrowser.storage.local.set({ 'known-version': 7 });
  expect(await updatedFrom()).toBeNull();
});
