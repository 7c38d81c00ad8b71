import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/messaging/content-shapes';
import { database } from '../../../utils/storage/database';
import { changedSettings, changeSettings, getSettings } from '../../../utils/storage/settings';
import { emptyDatabase } from './seller-rows';

beforeEach(emptyDatabase);

it('are as at first until somebody changes them', async () => {
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await changedSettings()).toEqual({});
});

it('stay as they were changed', async () => {
  await changeSettings({ autoRefresh: false });
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, autoRefresh: false });
  await changeSettings({ autoRefresh: true });
  expect(await changedSettings()).toEqual({ autoRefresh: true });
});

it.each([[{}], [{ autoRefresh: undefined }]])('changed by %j stay', async (nothing) => {
  await changeSettings({ autoRefresh: false });
  await changeSettings(nothing);
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, autoRefresh: false });
});

it.each(['no', 1, null, {}])('that are %j count as the default, and the row stays', async (value) => {
  await database().settings.put({ key: 'autoRefresh', value });
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await database().settings.get('autoRefresh')).toEqual({ key: 'autoRefresh', value });
});

it.each(['palette', '__proto__', 'constructor', 'toString'])('of another build (%s) are left alone', async (key) => {
  await database().settings.put({ key, value: { autoRefresh: false } });
  await changeSettings({ autoRefresh: true });
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await database().settings.get(key)).toEqual({ key, value: { autoRefresh: false } });
});
