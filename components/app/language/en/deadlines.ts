import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';

const unread = (count: number) => countOf(count, 'deadline');

export const deadlines: Language['deadlines'] = {
  later: 'Later',
  done: 'Done',
  restore: 'Undo',
  restoreOf: (kind, orderNumber) => `Undo: ${kind} ${orderNumber}`,
  laterChoices: 'When should it come back?',
  until: {
    hour: 'In 1 hour',
    evening: 'Today at 18:00',
    morning: 'Tomorrow at 9:00',
    businessMorning: 'Next business day at 9:00',
  },
  tooLate: 'It is due too soon to be put off.',

  otherReading: (firstDay, due, left) =>
    `${firstDay === 'counts' ? 'If the first day counts' : 'If the first day does not count'}: ${due}, ${left} (not published)`,
  firstDayUnknown: (earliest, due) =>
    `Whether the first day counts is not published. If it does, ${earliest}; if not, ${due}.`,

  showRow: 'Show on the page',
  copyNumber: (name) => `Copy ${name.toLowerCase()} number`,
  notHere: (name) => `Not on this page. Copy the ${name.toLowerCase()} number and look it up.`,
  numberCopied: (page) => (page ? `Copied. Look it up on ‘${page}’.` : 'Copied.'),

  copyReply: 'Copy a reply',
  replyCopied: (hasGaps) =>
    hasGaps ? 'Copied. Fill in {…} before you send it.' : 'Copied. Read it before you send it.',

  movedDone: 'Moved to Done',
  movedLater: (time) => `It will be back at ${time}`,
  saidDone: (kind, orderNumber) => `${kind} ${orderNumber}, marked as done`,
  saidLater: (kind, orderNumber) => `${kind} ${orderNumber}, put off`,
  saidRestored: (kind, orderNumber) => `${kind} ${orderNumber}, undone`,

  laterCount: (count) => `${count} for later`,
  doneCount: (count) => `${count} done`,
  backAt: (time) => `Back at ${time}`,
  doneAt: (time) => `Done at ${time}`,
  moreDone: (count) => `${count} done before not shown.`,
  noneNow: 'Nothing to look at now. What you put off is below.',
  allDone: 'Everything still open has been marked as done.',

  inquiryNumber: 'Inquiry',

  screens: {
    canvas:
      'This screen draws its table as a picture, which cannot be read. Please check the deadlines there yourself.',
    unqueried: 'The list is still empty. Press 조회, and the deadlines are read.',
    loading: 'The screen is loading its list. It is read as soon as it is there.',
    maintenance: 'The centre says that it is under maintenance. It is read again after that.',
    'signed-out': 'You are signed out. Sign in, and reading goes on.',
  },
  empty: (time) => `The list of this screen was empty at ${time}. Other search conditions may bring some up.`,
  signedOutBefore: (time) => `You are signed out. What is below was seen at ${time}.`,
  maintenanceBefore: (time) => `The centre says that it is under maintenance. What is below was seen at ${time}.`,
  signedOutSince: (time) =>
    `You were signed out at ${time}. Deadlines seen before that may be another shop’s. Please open their screens again.`,
  counts: (list, time) => `Counts on this screen: ${list} · ${time}`,
  countSeen: (name, value, seen) => `${name} ${value}: only ${seen} of them seen on this screen.`,
  forget: 'Forget what was seen before',
  forgetWhat:
    'Deletes the orders seen before the sign-out, with their deadlines. Deadlines are read again when you open their screens. This cannot be undone.',
  forgotten: 'What was seen before is deleted.',

  coverageOf: (time, rows, total, more) =>
    `Only ${countOf(rows, 'row')} seen at ${time} were checked · ${total} in all${more ? ', still reading' : ''}.`,
  unreadHere: (count) => `${unread(count)} could not be read. Please check on the screen.`,
  unreadElsewhere: (count, more) =>
    `${unread(count)} on other screens could not be read${more ? ' either' : ''}. Please check there.`,
};
