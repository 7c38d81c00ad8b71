import { Check } from 'lucide-react';
import type { GuideView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Spoken } from '../ui/spoken';
import styles from './guide-view.module.css';

/** All steps in order, under the parts they belong to; what is done is ticked. */
export function StepList({ guide: { steps, run } }: { guide: GuideView }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step, at) => {
        const done = run?.done.includes(step.id) ?? false;
        const now = run !== null && !run.finished && run.at === at;
        return (
          <li key={step.id} aria-current={now ? 'step' : undefined}>
            {step.part && step.part !== steps[at - 1]?.part && <p className={styles.part}>{step.part}</p>}
            <span className={styles.number} aria-hidden>
              {done ? <Check size={12} /> : at + 1}
            </span>
            {step.title}
            {done && <Spoken> ({t.finished})</Spoken>}
          </li>
        );
      })}
    </ol>
  );
}
