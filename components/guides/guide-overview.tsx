import type { GuideView } from '@/utils/messaging/help-shapes';
import { t } from '../app/language';
import { useRun } from '../app/queries';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import styles from './guide-view.module.css';
import { StepList } from './step-list';

/** What the guide is for, what to have at hand, and what is ahead. */
export function GuideOverview({ guide }: { guide: GuideView }) {
  const { start } = useRun(guide);
  return (
    <>
      <p>{guide.purpose}</p>
      <Button look="main" className={styles.start} onClick={() => start.mutate()} disabled={start.isPending}>
        {t.start} · {t.steps(guide.steps.length)}
      </Button>
      {start.error && <Failure error={start.error} />}
      {guide.needs.length > 0 && (
        <Section title={t.needs}>
          <ul className={styles.list}>
            {guide.needs.map(({ text, status }) => (
              <li key={text}>
                {text} <StatusBadge status={status} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.allSteps}>
        <StepList guide={guide} />
      </Section>
      <Unknown guide={guide} />
    </>
  );
}

/** What no public text says; told before the seller relies on us. */
export function Unknown({ guide }: { guide: GuideView }) {
  if (guide.unknown.length === 0) return null;
  return (
    <Section title={t.notKnown}>
      <ul className={styles.list}>
        {guide.unknown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
