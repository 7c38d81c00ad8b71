import type { ComponentProps } from 'react';
import type { Radar } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { Whole } from '../ui/whole';
import { ForgetSeen } from './forget-seen';
import { seenTime } from './format';
import styles from './todo-tab.module.css';

type Seen = NonNullable<Radar['coverage']>;

/** What was looked at, and what was not: a short list is never a promise that all is well. */
export function Coverage({ radar, list }: ComponentProps<typeof ForgetSeen>) {
  return (
    <div className={styles.coverage}>
      {[...linesHere(radar), ...countLines(radar.coverage, radar.now), elsewhere(radar)].filter(Boolean).map((line) => (
        <p key={line}>
          <Whole>{line}</Whole>
        </p>
      ))}
      <ForgetSeen radar={radar} list={list} />
    </div>
  );
}

/** What of the screen beside the surface was checked, and what of that could not be. */
function linesHere(radar: Radar): string[] {
  const { coverage, unreadable } = radar;
  const unread = unreadable.filter(({ here }) => here).length;
  const lines = isChecked(coverage) ? [checkedRows(coverage, unread, radar.now)] : [whyNone(radar), unreadHere(unread)];
  if (coverage && coverage.unreadRows > 0) lines.push(t.unreadRows(coverage.unreadRows));
  if (coverage?.ruled && coverage.unknownStates > 0) lines.push(t.unknownStates(coverage.unknownStates));
  return lines;
}

const unreadHere = (count: number) => (count > 0 ? t.deadlines.unreadHere(count) : '');

/** What is known of other screens only. */
function elsewhere({ coverage, warnings, unreadable, signedOut }: Radar): string {
  const isFromBefore = signedOut !== undefined || (coverage && isShut(coverage));
  const unread = unreadable.filter(({ here }) => !here).length;
  return [
    coverage && !isFromBefore && warnings.some(({ here }) => !here) && t.coverageOthers,
    unread > 0 && t.deadlines.unreadElsewhere(unread, unreadable.length > unread),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Nothing on the screen is the seller's now; all that there is to show is from before. */
const isShut = ({ screen }: Seen) => screen === 'signed-out' || screen === 'maintenance';

const isChecked = (coverage: Seen | null): coverage is Seen =>
  coverage !== null && !coverage.screen && coverage.ruled && coverage.rows > coverage.unreadRows;

/** Why no rows were checked. */
function whyNone({ coverage, warnings, now }: Radar): string {
  if (coverage === null) return warnings.length > 0 ? t.coverageBefore : t.coverageOutside;
  const { screen, rows, ruled } = coverage;
  if (screen) return screenLine({ ...coverage, screen }, warnings, now);
  if (rows === 0) return t.coverageNone;
  return ruled ? '' : t.coverageUnruled;
}

/** What the screen can't show, and what to do about it. */
function screenLine(
  { screen, seenAt }: Seen & { screen: NonNullable<Seen['screen']> },
  warnings: Radar['warnings'],
  now: number,
) {
  if (screen === 'empty') return t.deadlines.empty(seenTime(seenAt, now));
  if ((screen === 'signed-out' || screen === 'maintenance') && warnings.length > 0) {
    const last = seenTime(Math.max(...warnings.map((warning) => warning.seenAt)), now);
    return screen === 'signed-out' ? t.deadlines.signedOutBefore(last) : t.deadlines.maintenanceBefore(last);
  }
  return t.deadlines.screens[screen];
}

/** How many of the rows were checked; a screen seldom shows all of a list, and one of thousands is read in parts. */
function checkedRows({ rows, unreadRows, total, half, seenAt }: Seen, unread: number, now: number): string {
  const [time, read] = [seenTime(seenAt, now), rows - unreadRows];
  const checked =
    total !== undefined && total > rows
      ? t.deadlines.coverageOf(time, read, total, half === true)
      : t.coverage(time, read);
  return [checked, unreadHere(unread)].filter(Boolean).join(' ');
}

/** What the screen counts, in one line, and of what it shows fewer rows than that. */
function countLines(coverage: Radar['coverage'], now: number): string[] {
  const counts = coverage?.counts?.filter(({ value }) => value > 0) ?? [];
  if (!coverage || counts.length === 0) return [];
  const list = counts.map(({ name, value }) => `${name} ${value}`).join(' · ');
  const short = counts.flatMap(({ name, value, seen }) =>
    seen === undefined ? [] : [t.deadlines.countSeen(name, value, seen)],
  );
  return [t.deadlines.counts(list, seenTime(coverage.seenAt, now)), ...short];
}
