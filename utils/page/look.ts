/**
 * What looks closer at a screen than every reading does. It is brought into the page apart: each of our scripts stays
 * small, and what only some screens need is no burden to the first one.
 */
import { readPenalty } from './penalty';
import { lookAround } from './place/look-around';

export const LOOK = {
  /** Which page it is by all that is seen, what is open on it, and which of the centre's words it says. */
  around: lookAround,
  /** The shop's own list of penalty points. */
  penalty: readPenalty,
};
export type Look = typeof LOOK;
