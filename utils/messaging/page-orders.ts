import type { Target } from './guide-shapes';
import type { RowRef } from './radar-shapes';

/**
 * background → page: what the page side is told. It holds no schemas, because only our own background can reach it; it
 * obeys an order of its own build's version and no other.
 */
export interface PageOrders {
  /** Whether a page side of this build is there. */
  present(version: string): boolean;
  /** The panel is to be opened, closed, toggled or moved. */
  panel(order: PanelOrder & { version: string }): void;
  /** A row is to be brought into sight; whether it is there. */
  row(order: RowRef & { version: string }): boolean;
  /** The target that is pointed at is to be brought into sight; whether it is there. */
  target(version: string): boolean;
  /** Which of some targets are there, each with how sure that is from 0 to 1; `null` of several. */
  check(order: { version: string; targets: Target[] }): (number | null)[];
}

/** What the panel is to do. */
export interface PanelOrder {
  open?: boolean | 'toggle';
  /** `other`: to the side where it isn't. */
  side?: 'other';
  /** It gets the focus, also when it is open already. */
  focus?: true;
}
