import type { ArticleView } from '@/utils/messaging/article-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Source } from '../ui/basis';
import { Button } from '../ui/button';
import styles from './conflicts.module.css';

type Reading = ArticleView['conflicts'][number]['readings'][number];

/** Where the help contradicts itself: both sides as they are, and what to do until it doesn't. */
export function Conflicts({ article }: { article: ArticleView }) {
  return (
    <section className={styles.conflicts} aria-label={t.article.conflicts}>
      <h2>{t.article.conflicts}</h2>
      {article.conflicts.map(({ topic, readings, advice }) => (
        <div key={topic} className={styles.conflict}>
          <h3 lang="ko">{topic}</h3>
          <ul>
            {readings.map((reading) => (
              <li key={`${reading.text} ${reading.article?.id} ${reading.source}`}>
                <span lang="ko">{reading.text}</span> <WhereItStands reading={reading} article={article} />
              </li>
            ))}
          </ul>
          <p className={styles.advice} lang="ko">
            {advice}
          </p>
        </div>
      ))}
    </section>
  );
}

function WhereItStands({ reading, article }: { reading: Reading; article: ArticleView }) {
  const { openArticle } = useNavigation();
  const link = reading.article;
  if (link && link.center === article.center && link.id === article.id)
    return <span className={styles.here}>({t.article.thisArticle})</span>;
  if (link)
    return (
      <Button leads look="quiet" className={styles.open} onClick={() => openArticle(link)}>
        <span lang="ko">{link.title}</span>
      </Button>
    );
  return reading.source && <Source address={reading.source} />;
}
