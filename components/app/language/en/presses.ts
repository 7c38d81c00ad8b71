import type { Language } from '../../language';

export const untaken: Language['untaken'] = {
  covered:
    'Something on the page covers Giljabi, so this press was not taken. Close it and press again, or go there with the Tab key and press Enter. The browser’s side panel works, too.',
  new: 'This has just appeared, so the press was not taken. Please press again.',
};
