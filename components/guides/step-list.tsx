import { Check } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { GuideView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Spoken } from '../ui/spoken';
import styles from './steps.module.css';
import type { GuideMoves } from './use-guide-moves';

interface StepListProps {
  guide: GuideView;
  /** With them each step is a way to it. */
  moves?: GuideMoves;
  /** Of these steps only. */
  only?: GuideView['steps'];
}

/** Steps in order, under the parts they belong to; what is done is ticked. */
export function StepList({ guide: { steps, run }, moves, only = steps }: StepListProps) {
  return (
    <ol className={styles.steps}>
      {only.map((step, at) => {
        const isDone = run?.done.includes(step.id) ?? false;
        const number = steps.indexOf(step);
        const isNow = run !== null && !run.finished && run.at === number;
        const go = (click: MouseEvent) => {
          if (isNow) moves?.heading.current?.focus();
          else moves?.go(click, { to: step.id });
        };
        const line = (
          <>
            <span className={styles.number} aria-hidden>
              {isDone ? <Check size={12} /> : number + 1}
            </span>
            <span>
              <span lang="ko">{step.title}</span>
              {isDone && <Spoken> ({t.guides.stepDone})</Spoken>}
            </span>
          </>
        );
        return (
          <li key={step.id}>
            {step.part && step.part !== only[at - 1]?.part && (
              <p className={styles.part} lang="ko">
                {step.part}
              </p>
            )}
            {moves ? (
              <button type="button" className={styles.line} aria-current={isNow ? 'step' : undefined} onClick={go}>
                {line}
              </button>
            ) : (
              <span className={styles.line}>{line}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
