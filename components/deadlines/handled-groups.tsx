import type { Radar, WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { Line, Lines } from '../ui/lines';
import { DeadlineFacts } from './deadline-facts';
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
  const groups = [
    {
      id: 'later',
      title: t.deadlines.laterCount(later.length),
      rows: later.map((deadline) => ({ deadline, when: t.deadlines.backAt(seenTime(deadline.until, now)) })),
    },
    {
      id: 'done',
      title: t.deadlines.doneCount(done.length + moreDone),
      rows: done.map((deadline) => ({ deadline, when: t.deadlines.doneAt(seenTime(deadline.handledAt, now)) })),
      rest: moreDone > 0 ? t.deadlines.moreDone(moreDone) : undefined,
    },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, title, rows, rest }) => (
      <details key={id} className={styles.group}>
        <summary>{title}</summary>
        <Lines>
          {rows.map(({ deadline, when }) => (
            <HandledRow key={deadlineKey(deadline)} deadline={deadline} when={when} now={now} move={move} />
          ))}
          {rest && <li className={styles.rest}>{rest}</li>}
        </Lines>
      </details>
    ));
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
    <Line moves={<RestoreButton deadline={deadline} move={move} />}>
      <strong>{deadline.kind}</strong>
      <DeadlineFacts deadline={deadline} now={now}>
        <span>{when}</span>
      </DeadlineFacts>
    </Line>
  );
}
