import { useState } from 'react';
import { fillReply } from '@/utils/context/fill-reply';
import { dueText } from '@/utils/deadlines/wording';
import type { ReplyText, WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import styles from './copy-reply.module.css';
import { Said } from './said';

interface CopyReplyProps {
  warning: WarningItem;
  /** Those that fit. */
  replies: ReplyText[];
  /** Epoch milliseconds. */
  now: number;
}

/** `답장 복사`: a notice to the buyer, filled in as far as the screen goes; several are chosen from by their titles. */
export function CopyReply({ warning, replies, now }: CopyReplyProps) {
  const [said, setSaid] = useState('');
  const copy = async (reply: ReplyText) => {
    const text = fillReply(reply.text, valuesOf(warning, now));
    // The same words once more are said once more.
    setSaid('');
    setSaid((await copyText(text)) ? t.deadlines.replyCopied(text.includes('{')) : t.article.notCopied);
  };
  const [first, ...others] = replies;
  if (!first) return null;
  return (
    <>
      {others.length === 0 ? (
        <Button small title={first.title} onClick={() => copy(first)}>
          {t.deadlines.copyReply}
        </Button>
      ) : (
        <details className={styles.choice}>
          <summary>{t.deadlines.copyReply}</summary>
          <ul className={styles.replies}>
            {replies.map((reply) => (
              <li key={reply.id}>
                <Button small onClick={() => copy(reply)}>
                  {reply.title}
                </Button>
                <span>{reply.when}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Said>{said}</Said>
    </>
  );
}

function valuesOf(warning: WarningItem, now: number) {
  const { orderNumber, numberIs, itemNumber, state, due, earliest, earliestIn, urgency } = warning;
  const isEarlier = earliest !== undefined && earliestIn !== undefined && earliestIn.calendarDays >= 0;
  return {
    주문번호: numberIs ? undefined : orderNumber,
    상품주문번호: itemNumber,
    상태: state ?? undefined,
    // A reply promises it, which nobody can of a time that is past.
    기한: urgency === 'overdue' ? undefined : dueText(isEarlier ? earliest : due, now),
  };
}
