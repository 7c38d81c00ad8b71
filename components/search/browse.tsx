import { ChevronRight } from 'lucide-react';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useArticles } from '../app/queries';
import { Asked } from '../ui/asked';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import styles from './browse.module.css';

/** All articles by category, as in the centre's own help. */
export function Browse() {
  const { openArticle } = useNavigation();
  return (
    <Section title={t.browse}>
      <Asked answer={useArticles()}>
        {(articles) => {
          const categories = Map.groupBy(articles, ({ category }) => category.join(' › '));
          return [...categories].sort(byName).map(([category, members]) => (
            <details key={category} className={styles.category}>
              <summary>
                <ChevronRight size={16} aria-hidden />
                {category}
                <span className={styles.count}>{members.length}</span>
              </summary>
              <LinkList
                links={members.map((article) => ({
                  key: article.id,
                  title: article.title,
                  open: () => openArticle(article),
                }))}
              />
            </details>
          ));
        }}
      </Asked>
    </Section>
  );
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => a.localeCompare(b, 'ko');
