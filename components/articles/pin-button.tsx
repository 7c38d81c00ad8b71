import { Pin } from 'lucide-react';
import type { ArticleView } from '@/utils/messaging/article-shapes';
import { usePin } from '../app/content-queries';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { IconButton } from '../ui/button';
import styles from './article-view.module.css';

/** Keeps an article at hand, or no longer; what was pressed is shown at once. */
export function PinButton({ article }: { article: ArticleView }) {
  const pin = usePin(article);
  const pinned = pin.isPending ? pin.variables : article.pinned;
  return (
    <>
      <IconButton
        label={pinned ? t.article.unpin : t.article.pin}
        aria-pressed={pinned}
        onClick={() => !pin.isPending && pin.mutate(!pinned)}
      >
        <Pin size={18} fill={pinned ? 'currentColor' : 'none'} aria-hidden />
      </IconButton>
      {pin.error && (
        <div className={styles.failure}>
          <Failure error={pin.error} />
        </div>
      )}
    </>
  );
}
