/** A step as a page is told of it. */
import type { Following } from '../../../utils/messaging/guide-shapes';

export const following = (more: Partial<Following> = {}): Following => ({
  guide: 'guide',
  step: 'step',
  number: 1,
  targets: [{ kind: 'button', names: ['저장'], near: [] }],
  clicked: [0],
  filled: [],
  text: [],
  isAgain: false,
  choices: [],
  ...more,
});
