import type { ArticleView as ArticleData } from '@/utils/messaging/help-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useArticle } from '../app/queries';
import { Asked } from '../ui/asked';
import { Basis } from '../ui/basis';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import { useFocusOnOpen } from '../ui/use-focus-on-open';
import styles from './article-view.module.css';
import { Blocks } from './blocks';

/** One article, whole. */
export function ArticleView({ article }: { article: { center: string; id: string } }) {
  return <Asked answer={useArticle(article)}>{(found) => <Opened article={found} />}</Asked>;
}

function Opened({ article }: { article: ArticleData }) {
  const { openArticle, openGuide } = useNavigation();
  const heading = useFocusOnOpen();
  return (
    <>
      <article className={styles.article}>
        <p className={styles.category}>{[article.centerName, ...article.category].join(' › ')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {article.title}
        </h1>
        <Blocks blocks={article.body} />
        {article.titleStatus !== '확인' && <p className={styles.note}>{t.inferredTitle}</p>}
        <Basis {...article} />
      </article>
      {article.guideLinks.length > 0 && (
        <Section title={t.guidesOfArticle}>
          <LinkList
            links={article.guideLinks.map((guide) => ({
              key: guide.id,
              title: guide.title,
              open: () => openGuide(guide),
            }))}
          />
        </Section>
      )}
      {article.relatedLinks.length > 0 && (
        <Section title={t.related}>
          <LinkList
            links={article.relatedLinks.map((link) => ({
              key: link.id,
              title: link.title,
              open: () => openArticle(link),
            }))}
          />
        </Section>
      )}
    </>
  );
}
