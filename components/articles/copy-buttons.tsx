import { Copy, Link } from 'lucide-react';
import { useState } from 'react';
import type { ArticleView } from '@/utils/messaging/article-shapes';
import { t } from '../app/language';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { answerAddress, answerText } from './answer-text';
import styles from './article-actions.module.css';

/** Takes the answer, or the way to it at its source, to wherever it is needed. */
export function CopyButtons({ article }: { article: ArticleView }) {
  const [said, setSaid] = useState('');
  const address = answerAddress(article);
  const copy = async (text: string) => {
    // The same words once more are said once more.
    setSaid('');
    setSaid((await copyText(text)) ? t.article.copied : t.article.notCopied);
  };
  return (
    <div className={styles.row}>
      <Button className={styles.copy} onClick={() => copy(answerText(article))}>
        <Copy size={14} aria-hidden /> {t.article.copyAnswer}
      </Button>
      <Button className={styles.copy} onClick={() => copy(address)}>
        <Link size={14} aria-hidden /> {t.article.copyLink}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
