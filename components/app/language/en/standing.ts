import { countOf } from '@/utils/deadlines/english-count';
import type { Language } from '../../language';

const pointsOf = (points: number) => countOf(points, 'point');
const sumOf = (points: number, atLeast: boolean) => `${atLeast ? 'at least ' : ''}${pointsOf(points)}`;
const sumIn = (page: string, days: number) => `${page}, ${countOf(days, 'day')}`;

export const standing: Language['standing'] = {
  line: (page, days, points, atLeast, line) =>
    `${sumIn(page, days)}: ${sumOf(points, atLeast)}${line === null ? '' : ` / ${line}`}`,
  lineUnknown: (page, days) => `${sumIn(page, days)}: not known yet`,
  checkedAt: (time) => `checked ${time}`,
  checkedAgo: (ago) => `checked ${ago}`,
  typedOnly: 'entered by you',

  title: (page, days) => `${page}: sum of ${countOf(days, 'day')}`,
  sum: sumOf,
  ofLine: (line) => `line at ${pointsOf(line)}`,
  days: (from, to) => `${from} to ${to}`,
  unknown: 'Not known yet',
  unknownHelp: (menu) =>
    `Open ${menu}, and the points on that screen are read. If you cannot open it, you can enter them below.`,
  reached: (line) => `The line of ${pointsOf(line)} is reached.`,
  left: (points) => `${pointsOf(points)} left until the line.`,
  leftAtMost: (points) => `At most ${pointsOf(points)} left until the line.`,
  old: (ago) => `These points were checked ${ago}. What was added since is not known.`,
  unread: (count, page) =>
    `${countOf(count, 'entry', 'entries')} without readable points or day could not be added. Please check on ${page}.`,
  unseen: (count) =>
    `${countOf(count, 'entry', 'entries')} not on the screen, or too alike to tell apart, could not be added. Turn the list’s pages to have more read.`,
  perhaps: (day, points) =>
    `${pointsOf(points)} of ${day} count as well if today does not. Whether today counts is not published.`,
  differs: (stated, ours) => `The screen says ${pointsOf(stated)}, Giljabi’s sum is ${ours}. The higher one is shown.`,
  ours: 'This is Giljabi’s sum. The centre’s own may differ.',

  leaving: 'When points leave',
  leaves: (day, points) => `${day}: ${pointsOf(points)}`,

  stage: 'Stage',
  stageNow: 'Now',
  stageIs: { none: 'None', unknown: 'Not known yet' },
  nextStage: 'Next stage',
  perhapsNext: 'Each stage',
  noNext: 'No higher stage is published.',
  stageLine: (days, points) => `${pointsOf(points)} or more in ${countOf(days, 'day')}`,
  stageLineUnknown: 'its line is not published',
  effects: 'What it does',
  effectsUnknown: 'What it changes is not published.',

  stake: 'Points at stake',
  stakeOf: (points, unknown) =>
    [
      points > 0 || unknown === 0 ? pointsOf(points) : '',
      unknown > 0 ? `${countOf(unknown, 'deadline')} with unknown points` : '',
    ]
      .filter(Boolean)
      .join(', '),
  stakeHelp: 'What missed deadlines may add. How many points each reason adds is not published.',
  noStake: 'No open deadline has points at stake.',

  entries: 'Entries',
  noEntries: 'No points have been read or entered.',
  points: (points) => (points === null ? 'points unknown' : pointsOf(points)),
  noType: 'type unknown',
  place: {
    inside: '',
    edge: 'the day just before, not added',
    past: 'outside the period',
    future: 'still to come',
    covered: 'day read on the screen, not added',
  },
  typed: 'entered by you',
  typedRule: 'If a day’s points were read on the screen as well, only those of the screen are added.',

  add: 'Enter points',
  change: 'Change',
  changeOf: (day, points) => `Change: ${day}, ${points === null ? 'points unknown' : pointsOf(points)}`,
  remove: 'Delete',
  removeOf: (day, points) => `Delete: ${day}, ${points === null ? 'points unknown' : pointsOf(points)}`,
  day: 'Day',
  pointsLabel: 'Points',
  type: 'Type',
  anyType: 'unknown',
  save: 'Add',
  saveChange: 'Save',
  cancel: 'Cancel',
  undo: 'Undo',
  said: {
    added: (day, points) => `${pointsOf(points)} of ${day} added.`,
    changed: (day, points) => `Changed to ${pointsOf(points)} on ${day}.`,
    removed: (day, points) => `${pointsOf(points)} of ${day} deleted.`,
    undone: 'Undone.',
  },
};
