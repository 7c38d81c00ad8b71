import type { GuideView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Basis } from '../ui/basis';
import { Section } from '../ui/section';
import styles from './guide-view.module.css';

/** What goes wrong most in this guide, and its remedy. */
export function StepFailures({ guide }: { guide: GuideView }) {
  if (guide.failures.length === 0) return null;
  return (
    <Section title={t.failures}>
      {guide.failures.map(({ symptom, remedy, ...basis }) => (
        <details key={symptom} className={styles.failure}>
          <summary>{symptom}</summary>
          <p>{remedy}</p>
          <Basis {...basis} />
        </details>
      ))}
    </Section>
  );
}
