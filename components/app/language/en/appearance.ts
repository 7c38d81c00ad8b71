import type { Language } from '../../language';

export const appearance: Language['appearance'] = {
  title: 'Appearance',
  theme: 'Theme',
  themes: { system: 'As the computer has it', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large', largest: 'Largest' },
  help: 'The theme also goes for the Giljabi button, tips and notes on the seller centre’s page. The marks of deadlines and steps there, and all texts there, stay as they are.',
};
