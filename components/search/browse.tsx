import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ArticleLink } from '@/utils/messaging/article-shapes';
import { t } from '../app/language';
import { useArticles } from '../app/queries';
import { ArticleLinks } from '../articles/article-links';
import { Asked } from '../ui/asked';
import { Section } from '../ui/section';
import { number } from '../ui/times';
import styles from './browse.module.css';

/** All articles by category, as in the centre's own help. */
export function Browse() {
  return (
    <Section title={t.browse}>
      <Asked answer={useArticles()}>{(articles) => <Categories articles={articles} />}</Asked>
    </Section>
  );
}

function Categories({ articles }: { articles: ArticleLink[] }) {
  const categories = useMemo(
    () => [...Map.groupBy(articles, ({ category }) => category.join(' › '))].sort(byName),
    [articles],
  );
  return categories.map(([category, members]) => <Category key={category} name={category} members={members} />);
}

/** A category; its articles are drawn while it is open, because there may be ten thousand of them. */
function Category({ name, members }: { name: string; members: ArticleLink[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.category} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronRight size={16} aria-hidden />
        <span lang="ko">{name}</span>
        <span className={styles.count}>{number(members.length)}</span>
      </summary>
      {open && <ArticleLinks articles={members} />}
    </details>
  );
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => a.localeCompare(b, 'ko');
