import { useId } from 'react';
import type { GuideView, StepView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Button } from '../ui/button';
import { Spoken } from '../ui/spoken';
import styles from './step.module.css';
import { StopGuide } from './stop-guide';
import type { GuideMoves } from './use-guide-moves';

interface StepActionsProps {
  run: NonNullable<GuideView['run']>;
  step: StepView;
  moves: GuideMoves;
}

/** The ways out of a step. */
export function StepActions({ run, step, moves }: StepActionsProps) {
  const { go, pause, pending } = moves;
  const id = useId();
  const hasChoices = step.choices.length > 0;
  const isUnanswered = hasChoices && moves.chosenAt(step) === undefined;
  return (
    <div className={styles.actions}>
      {isUnanswered && (
        <p id={id} className={styles.reason}>
          {t.guides.chooseFirst}
        </p>
      )}
      <Button
        look="main"
        disabled={pending || isUnanswered}
        aria-describedby={isUnanswered ? id : undefined}
        onClick={(click) => go(click, 'did')}
      >
        {hasChoices ? t.guides.goOn : t.guides.did}
      </Button>
      <Button disabled={pending} onClick={(click) => go(click, 'skip')}>
        {t.guides.skip}
      </Button>
      <Button disabled={pending || run.at === 0} onClick={(click) => go(click, 'back')}>
        {t.guides.previous}
        <Spoken> ({t.guides.previousStep})</Spoken>
      </Button>
      <StopGuide moves={moves}>
        {!run.paused && (
          <Button look="quiet" disabled={pending} onClick={() => pause(true)}>
            {t.guides.pause}
          </Button>
        )}
      </StopGuide>
    </div>
  );
}
