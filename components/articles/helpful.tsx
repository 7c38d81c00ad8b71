import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useId } from 'react';
import type { ArticleView } from '@/utils/messaging/article-shapes';
import { useVote } from '../app/content-queries';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import styles from './article-actions.module.css';

/** `도움이 됐나요?`: what was pressed is shown at once; pressed again it is taken back. It goes nowhere. */
export function Helpful({ article }: { article: ArticleView }) {
  const id = useId();
  const vote = useVote(article);
  const helpful = vote.isPending ? vote.variables : article.helpful;
  const rate = (answer: boolean) => vote.mutate(helpful === answer ? null : answer);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds a form's fields
    <div role="group" aria-labelledby={id} className={styles.row}>
      <span id={id} className={styles.question}>
        {t.article.helpful}
      </span>
      <Button className={styles.vote} aria-pressed={helpful === true} onClick={() => rate(true)}>
        <ThumbsUp size={14} aria-hidden /> {t.article.yes}
      </Button>
      <Button className={styles.vote} aria-pressed={helpful === false} onClick={() => rate(false)}>
        <ThumbsDown size={14} aria-hidden /> {t.article.no}
      </Button>
      <span role="status" className={styles.said}>
        {vote.isSuccess && article.helpful !== null && t.article.rated}
      </span>
      {vote.error && <Failure error={vote.error} />}
    </div>
  );
}
