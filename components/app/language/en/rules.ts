/** Sentences of the deadlines on the screen: whose they are, how they were counted, and what was looked at. */
import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';

/** In the words of the packs. */
const UNITS = { 일: 'day', 영업일: 'business day' } as const;

const rows = (count: number) => countOf(count, 'row');

export const rules = {
  urgency: {
    overdue: 'Past due',
    today: 'Today',
    tomorrow: '1 business day',
    soon: '3 business days',
    later: 'Later',
  },
  orderNumber: 'Order',
  itemNumber: 'Item',
  due: (text) => `Due ${text}`,
  stateUnknown: 'state unknown',
  seen: (page, time) => `${page}, ${time}`,
  seenBefore: (time) => `Seen ${time} · its state now is unknown`,
  reason: 'Why, and the source',
  advice: 'What to do now',
  consequence: 'If it passes',
  rule: 'How it was counted',
  computed: (column, date, plus) =>
    plus
      ? `${countOf(plus.value, UNITS[plus.unit])}${plus.status ? '' : ', which you set,'} added to ${column} ${date}.`
      : `${column} on the screen says ${date}, which was taken as it is.`,
  unitUnknown: 'Whether days or business days are meant is not published. Days, which end earlier, were counted.',
  movedFrom: (date, name) => `Moved from ${date} because of ${name}.`,
  waiver: 'Waiver',
  waiverOf: (name, from, to) => `${name}: ${from} to ${to}`,
  waiverExcept: (types) => `Not for ${types}.`,
  penalty: 'Points',
  penaltyOf: (type, points) =>
    `${type ?? 'type unknown'}, ${points === undefined ? 'points unknown' : countOf(points, 'point')}`,
  seenAt: 'Seen',
  startGuide: (title) => `Guide: ${title}`,
  readArticle: 'Read the help',
  readArticleOf: (title) => `Read the help: ${title}`,
  coverage: (time, count) =>
    `Only the ${rows(count)} of this screen seen at ${time} ${count === 1 ? 'was' : 'were'} checked.`,
  coverageUnruled: 'Giljabi does not count the deadlines of this screen yet. Please check the table yourself.',
  moreWarnings: (count) => `${countOf(count, 'later one')} not shown yet.`,
  businessDays: (checked) =>
    `Business days are Monday to Friday without public holidays (추정). The table of holidays is of ${checked}.`,
  coverageOthers: 'Deadlines of other screens are as they were when you last saw those screens.',
  coverageNone: 'No order table was seen on this screen.',
  coverageOutside: 'No screen is being read now.',
  coverageBefore: 'No screen is being read now. The deadlines below were read on screens that you opened before.',
  unknownStates: (count) => `The state of ${rows(count)} is unknown, so nobody can say that nothing is due there.`,
  unreadRows: (count) => `The order number of ${rows(count)} could not be read, so nothing was checked there.`,
  noWarnings: 'None of the deadlines counted so far is open.',
  noWarningsHelp: 'Open a list of orders or returns, and Giljabi reads its dates and tells you the deadlines.',
  urgent: (count) => `${count} urgent`,
} satisfies Partial<Language>;
