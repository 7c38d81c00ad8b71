import { countOf } from '@/utils/deadlines/english-count';
import type { Checked, StepView } from '@/utils/messaging/guide-shapes';
import type { Language } from '../../language';

type Shown = StepView['shownBy'][number];

const kinds: Record<Checked['kind'], string> = {
  menu: 'menu',
  tab: 'tab',
  button: 'button',
  link: 'link',
  field: 'field',
  choice: 'option',
  column: 'column',
  state: 'state',
  heading: 'heading',
  text: 'text',
};

/** What happens on the page when a step is done. */
const shown: Record<Shown, string> = {
  clicked: 'you press it',
  filled: 'all of it is filled in',
  text: 'the result appears on the screen',
  state: 'the order’s state changes',
  page: 'you open this page',
};

const either = new Intl.ListFormat('en', { type: 'disjunction' });
const did = 'Done';
const goOn = 'Continue';
const pause = 'Pause';
const found = 'Marked on the page.';

const size = (steps: number, minutes: number) => `${countOf(steps, 'step')} · about ${minutes} min`;

export const guides: Language['guides'] = {
  running: 'In progress',
  here: 'This page',
  all: 'All guides',
  others: 'Other guides',
  none: 'There are no guides yet. If the help is still being filled in, they appear in a moment. Meanwhile, try the search.',
  size,
  progress: (at, of) => `${at} / ${of}`,
  finished: 'Finished',
  stepDone: 'done',
  resume: 'Resume',

  start: (steps, minutes) => `Start · ${size(steps, minutes)}`,
  startAgain: 'Start again',
  needs: 'What you need',
  allSteps: 'All steps',
  notKnown: 'What is not published',

  where: (menu) => `Menu: ${menu.join(' › ')}`,
  hereNow: 'This is the page',
  look: 'Look for',
  target: (kind, name) => `${kinds[kind]} ‘${name}’`,
  sight: ({ is }, hasChoices) =>
    ({
      found,
      off: `${found} It is outside of what you see now.`,
      behind: 'It is behind this panel. Move the panel to the other side to see it.',
      several: 'Several things on the page have this name. Choose the right one.',
      none: `Not found on the page. You can find it yourself and then press ‘${hasChoices ? goOn : did}’.`,
    })[is],
  way: 'The menu that leads there is marked on the page.',
  goThere: 'Take me there',
  notThere: 'It is not on the page now. Please look at the page again.',
  copyValues: 'What to enter',
  copy: 'Copy',
  copyOf: (label) => `Copy ${label}`,
  goesOn: (shownBy) =>
    shownBy.length === 0
      ? `Press ‘${did}’ when you are done.`
      : `The next step comes when ${either.format(shownBy.map((one) => shown[one]))}.`,
  irreversible: 'Cannot be undone',

  choose: 'Choose one',
  chooseFirst: 'Choose one above first. If none of them applies, skip this step.',
  suggested: 'The page says this',
  openGuide: (title) => `Open the guide: ${title}`,

  did,
  goOn,
  skip: 'Skip',
  previous: 'Back',
  previousStep: 'Previous step',
  pause,
  stop: 'Stop',
  stopWhat: `Forgets how far you came and goes back to the start of the guide. To go on later, press ‘${pause}’.`,
  stopNow: 'Yes, stop',
  cancel: 'Cancel',

  moved: 'The guide has changed, and the step you were at is gone. Please go on from here.',
  paused: 'This guide is paused. Nothing is marked on the page, and it does not go on by itself.',

  failures: 'If you get stuck',
  otherFailures: 'Other problems',

  stepNow: (at, title) => `Step ${at}, ${title}`,
  done: (skipped) => (skipped === 0 ? 'You have finished the guide.' : 'You are at the end of the guide.'),
  skipped: (count) => `${countOf(count, 'step')} skipped`,
  articles: 'Read with it',

  check: {
    title: 'Page check',
    help: 'Tells whether what the guides point at is on the page now. The result has only the names that Giljabi looks for, and nothing of the page.',
    now: 'Check this page',
    nowhere: 'Please open this on a page of the seller centre.',
    nothing: (page) => `${page} · the guides look for nothing on this page.`,
    summary: (page, found, of) => `${page} · ${found} of ${of} found`,
    guide: 'Guide',
    target: 'Looked for',
    result: 'Result',
    found: (sureness) => `found (${Math.round(sureness * 100)}%)`,
    several: 'several',
    none: 'none',
    copy: 'Copy',
  },
};
