import type { Run } from '../../../utils/guides/run';

/** A run with what is given, and nothing that has happened otherwise. */
export const runOf = <T extends Partial<Run>>(part: T): Run & T => ({
  guide: 'carrier',
  version: 1,
  step: 's0',
  done: [],
  answers: {},
  isPaused: false,
  at: 0,
  ...part,
});
