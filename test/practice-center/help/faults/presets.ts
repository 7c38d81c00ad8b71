import type { Faults } from './faults.ts';

/** Faults by name, for the command line. */
export const FAULT_PRESETS: Record<string, Faults> = {
  /** a bad day: a little of everything, but who tries again gets there */
  rough: {
    drop: 0.06,
    error: 0.06,
    slow: { chance: 0.06, ms: 1500 },
    garbled: 0.06,
    wrongService: 0.03,
    duplicate: 0.05,
    login: 0.02,
    portal: 0.02,
    maintenance: 0.02,
    empty: 0.03,
    json: 0.02,
    moved: 0.05,
  },
  /** asks for patience half of the time */
  busy: { error: { chance: 0.5, how: 429, retryAfter: 1 }, atMost: 3 },
  /** answers that look right and aren't */
  lying: { wrongService: 0.15, garbled: { chance: 0.15, how: 'half' }, duplicate: 0.2, moved: 0.2 },
  /** out of order until it is stopped */
  down: { maintenance: { how: 503, retryAfter: 60 }, atMost: Number.POSITIVE_INFINITY },
};
