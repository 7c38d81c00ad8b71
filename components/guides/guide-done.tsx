import type { GuideView } from '@/utils/messaging/help-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useRun } from '../app/queries';
import { Button } from '../ui/button';
import { LinkList } from '../ui/link-list';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Unknown } from './guide-overview';
import styles from './guide-view.module.css';
import { StepList } from './step-list';

/** The end of a guide: what was done, what was passed over, and where to read on. */
export function GuideDone({ guide }: { guide: GuideView }) {
  const { start } = useRun(guide);
  const { openArticle } = useNavigation();
  return (
    <>
      <Notice tone="note" role="status">
        {t.guideDone}
      </Notice>
      <Button className={styles.start} onClick={() => start.mutate()}>
        {t.startAgain}
      </Button>
      <Section title={t.allSteps}>
        <StepList guide={guide} />
      </Section>
      {guide.articles.length > 0 && (
        <Section title={t.guideArticles}>
          <LinkList
            links={guide.articles.map((article) => ({
              key: article.id,
              title: article.title,
              open: () => openArticle(article),
            }))}
          />
        </Section>
      )}
      <Unknown guide={guide} />
    </>
  );
}
