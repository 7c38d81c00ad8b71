/** Which guide a tab follows, and what its page has of the step: for as long as the browser runs, like all of a tab. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { Sight, StepRef } from '../messaging/guide-shapes';
import { id } from '../messaging/page-shapes';
import { readSession } from './session';

const Followed = z.object({ center: id, guide: id });
export type Followed = z.infer<typeof Followed>;

const Sighted = z.object({ ...StepRef.shape, sight: Sight });
export type Sighted = z.infer<typeof Sighted>;

export const followedKey = (tabId: number) => `session:guide:${tabId}` as const;
export const sightKey = (tabId: number) => `session:sight:${tabId}` as const;

export const getFollowed = (tabId: number) => readSession(followedKey(tabId), Followed);
export const rememberFollowed = (tabId: number, followed: Followed) =>
  storage.setItem<Followed>(followedKey(tabId), followed);

export const getSighted = (tabId: number) => readSession(sightKey(tabId), Sighted);
export const rememberSighted = (tabId: number, sighted: Sighted) => storage.setItem<Sighted>(sightKey(tabId), sighted);
export const forgetSighted = (tabId: number) => storage.removeItem(sightKey(tabId));
