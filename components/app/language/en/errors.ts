import type { Language } from '../../language';

export const errors: Language['errors'] = {
  'no-answer': 'Giljabi does not answer. Please try again.',
  version: 'Giljabi has been updated. Please reload this page.',
  refused: 'Giljabi cannot handle this request. Please reload this page and try again.',
  'not-found': 'Giljabi does not have this any more. Please choose from the list again.',
  'no-page': 'The panel cannot open in this tab. Open or reload a page of the seller centre and try again.',
  storage: 'The browser’s storage could not be opened. Please restart the browser and try again.',
  full: 'The browser’s storage is full, so this was not saved. What was there before is unchanged.',
  'bad-file': 'This file was not exported by Giljabi, or it is damaged. Nothing was changed.',
  'big-file': 'The file is too large and was not read. Please check that Giljabi exported it.',
  'help-offline': 'The help centre could not be reached. Check your internet connection and try again.',
  'help-slow': 'The help centre is slow to answer. Please try again in a little while.',
  'help-no-access':
    'Access to the help centre is switched off in the browser. Allow it in the extension’s site permissions.',
  'help-busy': 'The help centre cannot answer now. Please try again in a little while.',
  'help-gone': 'The help centre has taken this article down.',
  'help-unreadable': 'The help centre’s text could not be understood. Please look at the help centre itself.',
  'site-closed': 'The browser lets no extension into this site, so it cannot be turned on.',
  unexpected: 'Something unexpected went wrong. Please try again.',
};
