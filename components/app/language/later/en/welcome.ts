import type { Shape } from '../../../language';
import type { welcome as korean } from '../welcome';

const all = new Intl.ListFormat('en');

export const welcome: Shape<typeof korean> = {
  title: 'Getting started with Giljabi',
  intro: 'It shows the help and the deadlines of a page beside it, in the seller centre. Three things to know.',
  steps: ['Where it is', 'Your shop', 'What is read, and what is not'],
  otherLanguage: '한국어',
  next: 'Next',
  before: 'Back',
  panel: 'Giljabi’s panel',
  example: '반품 택배사',

  open: 'Opening the panel',
  ways: {
    launcher: 'In the seller centre',
    launcherHow: 'Press the ‘길잡이’ button at the right edge of the page.',
    toolbar: 'In the browser’s toolbar',
    toolbarHow: 'Press Giljabi’s icon to search at once, or to open the panel.',
    key: 'By keyboard',
    keyHow: 'Opens and closes the panel.',
    noKey: 'This browser has no key set for the panel.',
  },
  changeKeys: 'Change the keys',
  inside: 'What is in the panel',
  tabs: {
    page: 'help and guides for the page you see',
    todo: 'deadlines read in the page’s tables, in business days',
    guides: 'jobs to follow step by step',
    search: 'search in the help, also by initial consonants or with slips',
  },
  real: 'This is no picture but the panel itself. Try a search now.',

  asks: 'Two things that nobody has published, so Giljabi cannot know them. You may go on without them; the settings have both.',

  reads: 'What is read',
  readList: [
    'titles, menus and labels of a page, open dialogs and notices, to know which one it is and what went wrong',
    'order numbers, states and dates in order tables, to count deadlines and to fill replies',
    'day, points, type and order number on the page of penalty points, for the sum of 7 days',
    'the counts beside lists, to show them with your to-dos',
    'the words on a button you are about to press and on a reason you chose, compared within the page only, to tell what cannot be undone',
    'buttons and fields of a guide’s step, to see whether they are there and filled',
  ],
  never: 'What it never does',
  neverList: [
    'It stores no name, contact or address of a buyer: there is no field for one.',
    'It sends nothing that it reads on a page out of the browser.',
    'It neither tells nor stores what you type into the page’s fields, and does not look at password and card fields at all.',
    'It presses no button for you, and blocks none.',
    'It does not work in private windows.',
  ],
  outside: (helpCenters) =>
    `On the internet it asks only for the public help of ${all.format(helpCenters)}: once a day for new articles (the settings can turn that off), and else only when you open one of its articles or press the button to search there. What you search for is sent only by that button. If you switch on ‘Your other browsers’ in the settings, settings, pins and guide progress go to these.`,
  kept: 'Order numbers, states, dates and points stay in this browser, for 30 days. The settings show what is stored now, and delete it.',

  go: (name) => `Open ${name}`,
  elsewhere: 'If your seller centre is at another address, press ‘Turn on for this site’ in the popup there.',
  again: 'The settings have this again, under ‘About Giljabi’.',
};
