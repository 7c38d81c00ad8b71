import type { DoneItem, LaterItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { seenTime } from './format';
import styles from './handled.module.css';
import { RestoreButton } from './restore-button';
import type { Move } from './use-moved';

interface MovedRowProps {
  deadline: LaterItem | DoneItem;
  /** Epoch milliseconds. */
  now: number;
  move: Move;
}

/** What stands where a row was until a moment ago: where it went, and the way back. */
export function MovedRow({ deadline, now, move }: MovedRowProps) {
  return (
    <li className={styles.moved}>
      <span>{'until' in deadline ? t.deadlines.movedLater(seenTime(deadline.until, now)) : t.deadlines.movedDone}</span>
      <span aria-hidden>·</span>
      <RestoreButton deadline={deadline} move={move} />
    </li>
  );
}
