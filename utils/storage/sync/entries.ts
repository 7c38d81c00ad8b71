/** What is carried between the seller's browsers: each value under a name, with the time at which it was changed. */
import * as z from 'zod/mini';
import { Settings } from '../../messaging/content-shapes';
import { id } from '../../messaging/page-shapes';
import { StoredRun } from '../runs';

/** `value` is `null` for what was taken away: else another browser, that still has it, would bring it back. */
export interface Entry {
  /** Epoch milliseconds. */
  at: number;
  value: unknown;
}
/** By name: `settings/theme`, `pins/<centre>/<article>`, `runs/<centre>/<guide>`. */
export type Entries = ReadonlyMap<string, Entry>;

export const KINDS = ['settings', 'pins', 'runs'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * The settings that are carried, one by one: whether a new one may leave the computer is decided, and said to the seller.
 * Tips that were read are no choice; the shop's name and phone number are kept here.
 */
const { autoRefresh, ownLengths, daysOff, notify, language, theme, textSize, showTips, tipsOff } = Settings.shape;
const CARRIED = { autoRefresh, ownLengths, daysOff, notify, language, theme, textSize, showTips, tipsOff };
export type CarriedSetting = keyof typeof CARRIED;
export const isCarried = (key: string): key is CarriedSetting => Object.hasOwn(CARRIED, key);

/** A pin is there or not. */
export const PINNED = 1;

/** What another browser needs of a run; its key and its time are said by the entry. */
const { center: _center, guide: _guide, at: _at, ...PROGRESS } = StoredRun.shape;
export const Progress = z.strictObject(PROGRESS);

const isId = (text: string | undefined) => z.safeParse(id, text).success;

/** Whether this build understands an entry; a newer one's, or a damaged one, it does not. */
export function isUnderstood(name: string, value: unknown): boolean {
  const [kind, one = '', two, ...more] = name.split('/');
  if (kind === 'settings') return two === undefined && isCarried(one) && z.safeParse(CARRIED[one], value).success;
  if (!isId(one) || !isId(two) || more.length > 0) return false;
  if (kind === 'pins') return value === null || value === PINNED;
  return kind === 'runs' && (value === null || z.safeParse(Progress, value).success);
}
