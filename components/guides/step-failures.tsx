import type { GuideView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Basis } from '../ui/basis';
import { Section } from '../ui/section';
import styles from './guide-view.module.css';

/** What goes wrong most, and its remedy: at this step, and folded what may go wrong elsewhere in the guide. */
export function StepFailures({ guide: { failures }, step }: { guide: GuideView; step: string }) {
  if (failures.length === 0) return null;
  const own = failures.filter((failure) => failure.step === step);
  const general = failures.filter((failure) => failure.step === undefined);
  const elsewhere = failures.filter((failure) => failure.step !== undefined && failure.step !== step);
  const others = [...general, ...elsewhere];
  return (
    <Section title={t.guides.failures}>
      {own.map((failure) => (
        <Remedy key={failure.symptom} failure={failure} />
      ))}
      {others.length > 0 && (
        <details className={styles.failure}>
          <summary>{t.guides.otherFailures}</summary>
          <div>
            {others.map((failure) => (
              <Remedy key={failure.symptom} failure={failure} />
            ))}
          </div>
        </details>
      )}
    </Section>
  );
}

function Remedy({ failure: { symptom, remedy, ...basis } }: { failure: GuideView['failures'][number] }) {
  return (
    <details className={styles.failure}>
      <summary lang="ko">{symptom}</summary>
      <p lang="ko">{remedy}</p>
      <Basis {...basis} />
    </details>
  );
}
