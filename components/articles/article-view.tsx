import type { ArticleView as ArticleData } from '@/utils/messaging/article-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useArticle } from '../app/queries';
import { Asked } from '../ui/asked';
import { Basis } from '../ui/basis';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import { useFocusOnOpen } from '../ui/use-focus-on-open';
import { ArticleActions } from './article-actions';
import { ArticleLinks } from './article-links';
import styles from './article-view.module.css';
import { Blocks } from './blocks';
import { Conflicts } from './conflicts';
import { LiveText } from './live-text';
import { PinButton } from './pin-button';

/** One article, whole. */
export function ArticleView({ article }: { article: { center: string; id: string } }) {
  return <Asked answer={useArticle(article)}>{(found) => <Opened article={found} />}</Asked>;
}

function Opened({ article }: { article: ArticleData }) {
  const { openGuide } = useNavigation();
  const heading = useFocusOnOpen();
  const { summary, live } = article;
  return (
    <>
      <article className={styles.article}>
        <p className={styles.category} lang="ko">
          {[article.centerName, ...article.category].join(' › ')}
        </p>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} lang="ko">
            {article.title}
          </h1>
          <PinButton article={article} />
        </div>
        {live && <LiveText live={live} summary={summary} />}
        {!live && summary && <Blocks blocks={summary.body} />}
        {article.conflicts.length > 0 && <Conflicts article={article} />}
        {article.titleStatus !== '확인' && <p className={styles.note}>{t.inferredTitle}</p>}
        {!live && summary && (
          <div className={styles.basis}>
            <Basis {...summary} />
          </div>
        )}
        <ArticleActions article={article} />
      </article>
      {article.guideLinks.length > 0 && (
        <Section title={t.guidesOfArticle}>
          <LinkList
            links={article.guideLinks.map((guide) => ({
              key: `${guide.center}/${guide.id}`,
              title: guide.title,
              open: () => openGuide(guide),
            }))}
          />
        </Section>
      )}
      {article.relatedLinks.length > 0 && (
        <Section title={t.related}>
          <ArticleLinks articles={article.relatedLinks} />
        </Section>
      )}
    </>
  );
}
