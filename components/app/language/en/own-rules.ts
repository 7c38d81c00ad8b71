import type { Language } from '../../language';

export const ownRules: Language['ownRules'] = {
  saved: 'Saved.',
  undone: 'Undone.',
  undo: 'Undo',

  lengths: 'Length of deadlines',
  lengthHelp: (kind, column) =>
    `How many days ${kind} has is not published. A date on the screen is taken as it is; without one, what you set here counts, with the day after ${column} as day 1.`,
  leftOpen: 'Leave it open',
  setOwn: 'Set my own',
  days: 'Length',
  unit: 'Count',
  units: { 영업일: 'business days', 일: 'days' },
  cutOff: 'Cut-off time',
  cutOffHelp: 'Orders from this time on count as those of the next day. Leave it empty to ignore the time.',
  cutOffHint: '14:00',
  unitHelp: 'Business days are Monday to Friday without public holidays.',
  badDays: (most) => `Please enter a number from 0 to ${most}.`,
  badTime: 'Please enter a time such as 14:00.',

  ask: (kind) => `${kind} could not be read on the screen. Set your shop’s own length, and it is counted for you.`,
  askSet: 'Set the length',
  askLeftOpen: (kind) => `${kind}: left open. You can set it in the settings at any time.`,
  ownNumber: 'counted by the length you set',
  cutOffCounted: (time) => `You set that orders from ${time} on count as those of the next day.`,

  daysOff: 'Days off',
  daysOffHelp:
    'Left out when the remaining business days are counted. Due dates are not moved. Weekends and public holidays are left out already.',
  weekly: 'Every week',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  weekdayName: (day) => `Every ${day}`,
  single: 'Single days',
  date: 'Date',
  add: 'Add',
  remove: (day) => `Delete ${day}`,
  noDate: 'Please choose a date.',
  dateThere: 'This date is a day off already.',
  weekend: 'Weekends are left out already.',
  tooManyDays: (most) => `There is room for ${most} days off. Delete past ones first.`,
  allWeekdays: 'Not every weekday can be a day off.',
  daysOffCounted: 'Your days off are left out of the remaining business days. Due dates stay as they are.',

  notifications: 'Notifications',
  notificationsHelp:
    'The browser tells you kinds, counts and times of deadlines, and the number of a single order or inquiry. Nothing about buyers. They are seen while the browser runs and the computer does not block them.',
  morning: 'Morning notification',
  morningHelp:
    'Once on the morning of a business day: what is past due, due today, or due within 1 business day. On days off only if something ends that day.',
  morningTime: 'Time in the morning',
  before: 'Two hours before',
  beforeHelp:
    'Two hours before a deadline with a time. A deadline with only a date lasts until 23:59; you are told at 16:00, during working hours.',
  allowFirst: 'When you switch one on, the browser asks whether to allow notifications.',
  refused:
    'The browser did not allow notifications. Allow them in the browser’s extension or notification settings, then switch this on again.',
  elsewhere: 'Notifications need the browser’s leave, which only a tab of Giljabi’s own can ask for.',
  openTab: 'Open these settings in a new tab',
};
