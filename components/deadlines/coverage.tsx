import type { ComponentProps } from 'react';
import type { Radar } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { ForgetSeen } from './forget-seen';
import { seenTime } from './format';
import styles from './todo-tab.module.css';

type Seen = NonNullable<Radar['coverage']>;

/** What was looked at, and what was not: a short list is never a promise that all is well. */
export function Coverage({ radar, list }: ComponentProps<typeof ForgetSeen>) {
  return (
    <div className={styles.coverage}>
      {linesOf(radar).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ForgetSeen radar={radar} list={list} />
    </div>
  );
}

function linesOf(radar: Radar): string[] {
  const { coverage, unreadable, warnings, signedOut, now } = radar;
  const lines = [rowsLine(radar)];
  if (coverage && coverage.unreadRows > 0) lines.push(t.unreadRows(coverage.unreadRows));
  if (coverage?.ruled && coverage.unknownStates > 0) lines.push(t.unknownStates(coverage.unknownStates));
  lines.push(...countLines(coverage, now));
  if (unreadable.length > 0) lines.push(t.unreadable(unreadable.length));
  const isFromBefore = signedOut !== undefined || (coverage && isShut(coverage));
  if (coverage && !isFromBefore && warnings.some(({ here }) => !here)) lines.push(t.coverageOthers);
  return lines.filter(Boolean);
}

/** Nothing on the screen is the seller's now; all that there is to show is from before. */
const isShut = ({ screen }: Seen) => screen === 'signed-out' || screen === 'maintenance';

/** Which rows were checked, or why there are none. */
function rowsLine({ coverage, warnings, now }: Radar): string {
  if (coverage === null) return warnings.length > 0 ? t.coverageBefore : t.coverageOutside;
  const { screen, rows, unreadRows, ruled } = coverage;
  if (screen) return screenLine({ ...coverage, screen }, warnings, now);
  if (rows === 0) return t.coverageNone;
  if (!ruled) return t.coverageUnruled;
  return rows > unreadRows ? checkedRows(coverage, now) : '';
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

/** How many of the rows were checked; a screen seldom shows all of a list. */
function checkedRows({ rows, unreadRows, total, seenAt }: Seen, now: number): string {
  const [time, read] = [seenTime(seenAt, now), rows - unreadRows];
  return total !== undefined && total > rows ? t.deadlines.coverageOf(time, read, total) : t.coverage(time, read);
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
