/** What a row of each table of penalty points holds. */
import type { PenaltyEntry, PenaltyFacts } from '../page/facts';

/** An entry of the centre's own list of penalty points, as it was last seen. Epoch milliseconds. */
export interface PenaltyRow extends PenaltyEntry {
  center: string;
  key: string;
  seenAt: number;
}

/**
 * What the screen with that list said besides, and how many entries it showed. Of a list in pages those of all its pages
 * count that were seen one after another, `since` the first of them.
 */
export interface PenaltyViewRow extends Omit<PenaltyFacts, 'entries'> {
  center: string;
  rows: number;
  since?: number;
  seenAt: number;
}

/** Points that the seller typed. */
export interface TypedPenaltyRow {
  center: string;
  id: string;
  day: string;
  points: number;
  /** Id of the type; `null` where they didn't say. */
  type: string | null;
  at: number;
}
