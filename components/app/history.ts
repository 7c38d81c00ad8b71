/** In-panel history: a list of places and where we stand in it, as in a browser. */
import type { History, Place } from '@/utils/messaging/help-shapes';

/** Places beyond this many are forgotten, oldest first. */
const MOST = 50;

export const START: History = { places: [{ tab: 'page', route: { at: 'tab' } }], at: 0 };

export function placeOf(history: History): Place {
  return history.places[history.at] ?? (START.places[0] as Place);
}

/** Goes to a new place; what was ahead is forgotten. The place we stand on isn't entered twice. */
export function visit(history: History, place: Place): History {
  if (JSON.stringify(place) === JSON.stringify(placeOf(history))) return history;
  const places = [...history.places.slice(0, history.at + 1), place].slice(-MOST);
  return { places, at: places.length - 1 };
}

/** Goes back (−1) or forward (1), if there is anywhere to go. */
export function move(history: History, by: -1 | 1): History {
  return canMove(history, by) ? { ...history, at: history.at + by } : history;
}

export const canMove = (history: History, by: -1 | 1) => history.places[history.at + by] !== undefined;
