import { useState } from 'react';
import type { ArticleLink } from '@/utils/messaging/article-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Button } from '../ui/button';
import { LinkList } from '../ui/link-list';

/** So many are drawn at once: a category may have thousands. */
const STEP = 50;

/** Articles that open in the panel, a step at a time; those that the help centre has taken down are marked. */
export function ArticleLinks({ articles }: { articles: ArticleLink[] }) {
  const { openArticle } = useNavigation();
  const [most, setMost] = useState(STEP);
  const rest = articles.length - most;
  return (
    <>
      <LinkList
        links={articles.slice(0, most).map((article) => ({
          key: `${article.center}/${article.id}`,
          title: article.title,
          mark: article.gone && t.gone,
          open: () => openArticle(article),
        }))}
      />
      {rest > 0 && (
        <Button leads look="quiet" onClick={() => setMost(most + STEP)}>
          {t.more(Math.min(rest, STEP))}
        </Button>
      )}
    </>
  );
}
