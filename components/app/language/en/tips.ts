import type { Language } from '../../language';

export const tips: Language['tips'] = {
  title: 'Tips on the page',
  help: 'Small marks beside fields, columns and buttons of the seller centre say a sentence or two when you point at them or press them. Marks that were read fade.',
  show: 'Show tips on the page',
  off: 'Turned off',
  restore: 'Turn on again',
  restoreOf: (name) => `Turn on again: ${name}`,
};
