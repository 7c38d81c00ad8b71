/** What a screen can't show us, recognised by its roles and words; where that isn't certain, nothing is said. */
import type { CenterReading, Screen } from './facts';
import { isCanvas } from './screen/canvas';
import { isListEmpty, isLoading, isUnqueried } from './screen/list-state';
import type { ScreenPart } from './screen/part';
import { phraseFinder } from './screen/phrases';
import { isSignedOut, isUnderMaintenance } from './screen/shut';
import { wordFinder } from './text';

/** Ids of words that are names of controls; those of all others are pieces of sentences. */
const SIGN_IN = 'sign-in';
const QUERY = 'query';

/** What was read of the screen otherwise. */
export interface ScreenView {
  /** Rows of orders, read or not. */
  rows: number;
  /** A rule counts for this page: rows of orders are what the seller comes here for. */
  isList: boolean;
}

/** Whether nothing on a screen is the seller's any more, whatever still stands behind what it says. */
export const isShut = (screen: Screen | undefined): boolean => screen === 'signed-out' || screen === 'maintenance';

/**
 * Recognises the screen; it may be paused at each text.
 *
 * @param parts all that is shown, root by root
 * @param reading the centre's words
 * @returns `undefined` for a screen that shows what it has, and for all that isn't certain
 */
export function* readScreen(
  parts: ScreenPart[],
  { screens, columns }: CenterReading,
  { rows, isList }: ScreenView,
): Generator<undefined, Screen | undefined> {
  const names = (id: string) => wordFinder(screens.filter((word) => word.id === id));
  const find = phraseFinder(screens.filter(({ id }) => id !== SIGN_IN && id !== QUERY));
  const said = yield* find.allIn(parts);
  if (isSignedOut(parts, said, find, names(SIGN_IN))) return 'signed-out';
  if (isUnderMaintenance(parts, said, find, rows)) return 'maintenance';
  yield;
  if (!isList && parts.every(({ grids }) => grids.length === 0)) {
    return rows === 0 && isCanvas(parts, false) ? 'canvas' : undefined;
  }
  if (isLoading(parts, said, rows)) return 'loading';
  yield;
  if (rows > 0) return undefined;
  if (isCanvas(parts, isList)) return 'canvas';
  if (said.some(({ id }) => id === 'unqueried')) return 'unqueried';
  if (isListEmpty(parts, said)) return 'empty';
  return isUnqueried(parts, names(QUERY), wordFinder(columns)) ? 'unqueried' : undefined;
}
