import type { Radar } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { seenTime } from './format';
import styles from './todo-tab.module.css';

/** What was looked at, and what was not: a short list is never a promise that all is well. */
export function Coverage({ radar }: { radar: Radar }) {
  return (
    <div className={styles.coverage}>
      {linesOf(radar).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function linesOf({ coverage, unreadable, warnings, now }: Radar): string[] {
  const lines: string[] = [];
  if (coverage === null) lines.push(warnings.length > 0 ? t.coverageBefore : t.coverageOutside);
  else if (coverage.rows === 0) lines.push(t.coverageNone);
  else if (!coverage.ruled) lines.push(t.coverageUnruled);
  else if (coverage.rows > coverage.unreadRows) lines.push(checkedRows(coverage, now));

  if (coverage && coverage.unreadRows > 0) lines.push(t.unreadRows(coverage.unreadRows));
  if (coverage?.ruled && coverage.unknownStates > 0) lines.push(t.unknownStates(coverage.unknownStates));
  if (unreadable.length > 0) lines.push(t.unreadable(unreadable.length));
  if (coverage && warnings.some(({ here }) => !here)) lines.push(t.coverageOthers);
  return lines;
}

/** How many of the rows were checked; a screen seldom shows all of a list. */
function checkedRows({ rows, unreadRows, total, seenAt }: NonNullable<Radar['coverage']>, now: number): string {
  const [time, read] = [seenTime(seenAt, now), rows - unreadRows];
  return total !== undefined && total > rows ? t.deadlines.coverageOf(time, read, total) : t.coverage(time, read);
}
