import type { ReactNode } from 'react';
import { dueText } from '@/utils/deadlines/wording';
import type { WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import styles from './deadline-facts.module.css';

interface DeadlineFactsProps {
  deadline: Pick<WarningItem, 'orderNumber' | 'numberIs' | 'itemNumber' | 'due'>;
  /** Epoch milliseconds. */
  now: number;
  /** What else there is to say, each in an element of its own. */
  children?: ReactNode;
}

/** Whose deadline it is, and when. */
export function DeadlineFacts({ deadline, now, children }: DeadlineFactsProps) {
  const { orderNumber, numberIs, itemNumber, due } = deadline;
  return (
    <p className={styles.facts}>
      <span className={styles.number}>
        {numberIs === 'inquiry' ? t.deadlines.inquiryNumber : t.orderNumber} {orderNumber}
      </span>
      {itemNumber && (
        <span className={styles.number}>
          {t.itemNumber} {itemNumber}
        </span>
      )}
      <span>{t.due(dueText(due, now))}</span>
      {children}
    </p>
  );
}
