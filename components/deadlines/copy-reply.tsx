import { useState } from 'react';
import { fillReply, shopValues, valuesOf } from '@/utils/context/fill-reply';
import type { ReplyText, WarningItem } from '@/utils/messaging/radar-shapes';
import { useSettings } from '../app/content-queries';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Said } from '../ui/said';
import styles from './copy-reply.module.css';

interface CopyReplyProps {
  warning: WarningItem;
  /** Those that fit. */
  replies: ReplyText[];
  /** Epoch milliseconds. */
  now: number;
}

/**
 * `답장 복사`: a notice to the buyer, filled in as far as the screen goes; several are chosen from by their titles. `답장 보기`
 * shows it, with what is still to be filled in.
 */
export function CopyReply({ warning, replies, now }: CopyReplyProps) {
  const [said, setSaid] = useState('');
  const { openReply } = useNavigation();
  const { data: settings } = useSettings();
  const { orderNumber, itemNumber } = warning;
  const look = ({ center, id }: ReplyText) => openReply({ center, id, order: { orderNumber, itemNumber } });
  const copy = async (reply: ReplyText) => {
    const text = fillReply(reply.text, { ...shopValues(settings?.shop), ...valuesOf(warning, now) });
    // The same words once more are said once more.
    setSaid('');
    setSaid((await copyText(text)) ? t.deadlines.replyCopied(text.includes('{')) : t.article.notCopied);
  };
  const [first, ...others] = replies;
  if (!first) return null;
  return (
    <>
      {others.length === 0 ? (
        <>
          <Button small title={first.title} onClick={() => copy(first)}>
            {t.deadlines.copyReply}
          </Button>
          <Button leads small aria-label={t.replies.lookAtOf(first.title)} onClick={() => look(first)}>
            {t.replies.lookAt}
          </Button>
        </>
      ) : (
        <details className={styles.choice}>
          <summary>{t.deadlines.copyReply}</summary>
          <ul className={styles.replies}>
            {replies.map((reply) => (
              <li key={reply.id}>
                <Button small onClick={() => copy(reply)}>
                  {reply.title}
                </Button>
                <Button
                  leads
                  small
                  look="quiet"
                  aria-label={t.replies.lookAtOf(reply.title)}
                  onClick={() => look(reply)}
                >
                  {t.replies.lookAt}
                </Button>
                <span lang="ko">{reply.when}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Said>{said}</Said>
    </>
  );
}
