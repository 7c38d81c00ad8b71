/** What is looked for on a screen, and what comes of it. */
import type { ANCHOR_KINDS } from '../../center/anchor';

export type TargetKind = (typeof ANCHOR_KINDS)[number];

/** So many names of a target are looked for, the first ones; more make no other thing of it. */
export const MOST_NAMES = 40;

/** A target, as a person would tell another what to look for. */
export interface Target {
  kind: TargetKind;
  /** All that may be written on it; the first is its main name. */
  names: readonly string[];
  /** Words of the heading, dialog or group that it stands under. */
  near?: readonly string[];
}

/** What a target was known by. */
export type FoundBy = 'name' | 'text' | 'label' | 'beside';

/** An element that may be the target. */
export interface Match {
  element: Element;
  /** From 0 to 1. */
  score: number;
  by: FoundBy;
}

/** The target. */
export interface FoundOne {
  element: Element;
  /** From 0 to 1. */
  sureness: number;
  by: FoundBy;
  isDisabled?: true;
}

/** Elements of which each may as well be meant, as a button in each row; the first hundred of them. */
export interface FoundSeveral {
  several: Element[];
}

export type Found = FoundOne | FoundSeveral;

export interface FindOptions {
  /** Our own host in the page, in which nothing is looked for. */
  own?: Element | null;
}
