import type { GuideView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { LinkList } from '../ui/link-list';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Unknown } from './guide-overview';
import styles from './guide-view.module.css';
import { StepList } from './step-list';
import type { GuideMoves } from './use-guide-moves';

/** The steps that the seller was led past. */
export const skippedOf = ({ steps, run }: GuideView) => steps.filter(({ id }) => !run?.done.includes(id));

/** The end of a guide: what was done, what was passed over, and where to read on. */
export function GuideDone({ guide, moves }: { guide: GuideView; moves: GuideMoves }) {
  const { openArticle } = useNavigation();
  const skipped = skippedOf(guide);
  return (
    <>
      <Notice tone="note">
        <h2 ref={moves.heading} tabIndex={-1} className={styles.end}>
          {t.guides.done(skipped.length)}
        </h2>
      </Notice>
      <Button className={styles.start} onClick={moves.start} disabled={moves.pending}>
        {t.guides.startAgain}
      </Button>
      {moves.error && <Failure error={moves.error} />}
      {skipped.length > 0 && (
        <Section title={t.guides.skipped(skipped.length)}>
          <StepList guide={guide} moves={moves} only={skipped} />
        </Section>
      )}
      <Section title={t.guides.allSteps}>
        <StepList guide={guide} />
      </Section>
      {guide.articles.length > 0 && (
        <Section title={t.guides.articles}>
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
