import type { Language } from '../../language';

export const sites: Language['sites'] = {
  title: 'Sites',
  turnOn: 'Turn on for this site',
  turnOff: 'Turn off for this site',
  off: 'If this is a seller centre, Giljabi can be turned on here.',
  on: 'Turned on for this site.',
  asking: 'Please allow it in the browser’s own prompt.',
  refused: 'Not turned on: access was not allowed in the browser.',
  turnedOff: 'Turned off. In open pages the panel goes when they are reloaded.',
  withheld:
    'The browser gives no access to this site, so the panel does not appear. In an open page it goes when that is reloaded.',
  unrecognised: 'It is not clear which seller centre this is. Please choose.',
  center: 'Seller centre',
  chooseCenter: 'Choose',
  closed: {
    browser: 'The browser lets no extension into this page, so the panel cannot open.',
    file: 'The panel cannot open on a file of this computer.',
    http: 'The panel cannot open on an address that is not encrypted (http).',
  },
  unknown:
    'The browser does not tell Giljabi the address of this tab. If it is a seller centre, open the popup again with Giljabi’s button in the toolbar.',

  help: 'For a seller centre at another address, press ‘Turn on for this site’ in the popup there and allow it in the browser’s prompt.',
  private: 'Giljabi does not work in private windows.',
  notChosen: 'It is not known yet which seller centre this is. Open the popup on that site and choose.',
  allowAgain:
    'The browser gives no access. Press ‘Turn on for this site’ in the popup on that site to turn it on again.',
  turnOffShort: 'Turn off',
  turnOffAt: (host) => `Turn off for ${host}`,
};
