import type { ArticleView } from '@/utils/messaging/article-shapes';
import styles from './article-actions.module.css';
import { CopyButtons } from './copy-buttons';
import { Helpful } from './helpful';

/** What the seller does with an answer once it is read. */
export function ArticleActions({ article }: { article: ArticleView }) {
  return (
    <div className={styles.actions}>
      <CopyButtons article={article} />
      <Helpful article={article} />
    </div>
  );
}
