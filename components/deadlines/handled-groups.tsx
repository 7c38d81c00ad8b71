import type { ReactNode } from 'react';
import { dueText } from '@/utils/deadlines/wording';
import type { Radar, WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { seenTime } from './format';
import styles from './handled.module.css';
import { RestoreButton } from './restore-button';
import type { Move } from './use-moved';
import { deadlineKey } from './use-radar';

interface HandledGroupsProps {
  radar: Radar;
  move: Move;
}

/** What was put off and what was seen to, out of the way until it is wanted. */
export function HandledGroups({ radar: { later, done, moreDone, now }, move }: HandledGroupsProps) {
  return (
    <>
      {later.length > 0 && (
        <Group title={t.deadlines.laterCount(later.length)}>
          {later.map((one) => (
            <HandledRow
              key={deadlineKey(one)}
              deadline={one}
              when={t.deadlines.backAt(seenTime(one.until, now))}
              now={now}
              move={move}
            />
          ))}
        </Group>
      )}
      {done.length > 0 && (
        <Group title={t.deadlines.doneCount(done.length + moreDone)}>
          {done.map((one) => (
            <HandledRow
              key={deadlineKey(one)}
              deadline={one}
              when={t.deadlines.doneAt(seenTime(one.handledAt, now))}
              now={now}
              move={move}
            />
          ))}
          {moreDone > 0 && <li className={styles.facts}>{t.deadlines.moreDone(moreDone)}</li>}
        </Group>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.group}>
      <summary>{title}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}

interface HandledRowProps {
  deadline: WarningItem;
  /** When it is back, or was seen to, in words. */
  when: string;
  /** Epoch milliseconds. */
  now: number;
  move: Move;
}

function HandledRow({ deadline, when, now, move }: HandledRowProps) {
  return (
    <li className={styles.row}>
      <div>
        <strong>{deadline.kind}</strong>
        <p className={styles.facts}>
          <span className={styles.number}>
            {t.orderNumber} {deadline.orderNumber}
          </span>
          {deadline.itemNumber && (
            <span className={styles.number}>
              {t.itemNumber} {deadline.itemNumber}
            </span>
          )}
          <span>{t.due(dueText(deadline.due, now))}</span>
          <span>{when}</span>
        </p>
      </div>
      <RestoreButton deadline={deadline} move={move} />
    </li>
  );
}
