import type { ReactNode } from 'react';
import type { Read } from '@/utils/deadlines/readings';
import type { WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { Whole } from '../ui/whole';
import styles from './deadline-facts.module.css';
import { dueText, readingsOf } from './format';

interface DeadlineFactsProps {
  deadline: Read & Pick<WarningItem, 'orderNumber' | 'numberIs' | 'itemNumber'>;
  /** Epoch milliseconds. */
  now: number;
  /** What else there is to say, each in an element of its own. */
  children?: ReactNode;
}

/** When it is due, with the other day that may be, and below that whose deadline it is. */
export function DeadlineFacts({ deadline, now, children }: DeadlineFactsProps) {
  const { orderNumber, numberIs, itemNumber } = deadline;
  const { told, other } = readingsOf(deadline);
  return (
    <div className={styles.facts}>
      <p>
        <span className={styles.due}>{t.due(dueText(told.due, now))}</span>
        {other && (
          <span>
            <Whole>{t.deadlines.otherReading(other.firstDay, dueText(other.due, now), other.left)}</Whole>
          </span>
        )}
      </p>
      <p>
        <span className={styles.number}>
          {numberIs === 'inquiry' ? t.deadlines.inquiryNumber : t.orderNumber} {orderNumber}
        </span>
        {itemNumber && (
          <span className={styles.number}>
            {t.itemNumber} {itemNumber}
          </span>
        )}
        {children}
      </p>
    </div>
  );
}
