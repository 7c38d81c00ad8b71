import { MapPin } from 'lucide-react';
import type { GuideView, StepView as StepData } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Blocks } from '../articles/blocks';
import { Failure } from '../ui/asked';
import { Basis } from '../ui/basis';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
import { Section } from '../ui/section';
import styles from './guide-view.module.css';
import { StepFailures } from './step-failures';
import { StepList } from './step-list';
import type { GuideMoves } from './use-guide-moves';

interface StepViewProps {
  guide: GuideView;
  run: NonNullable<GuideView['run']>;
  step: StepData;
  moves: GuideMoves;
}

/** The step the seller is at. */
export function StepView({ guide, run, step, moves }: StepViewProps) {
  const total = guide.steps.length;
  return (
    <>
      <Progress inline label={guide.title} done={run.at + 1} of={total} text={t.progress(run.at + 1, total)} />
      <section className={styles.step}>
        {step.part && <p className={styles.part}>{step.part}</p>}
        <h2 ref={moves.heading} tabIndex={-1}>
          {step.title}
        </h2>
        {step.if && <p className={styles.when}>{step.if}</p>}
        <StepPlace step={step} />
        <Blocks blocks={step.body} />
        {step.look.length > 0 && (
          <p className={styles.look}>
            {t.look}: {step.look.map((word) => `‘${word}’`).join(', ')}
          </p>
        )}
        {step.warning && <Notice tone="warning">{step.warning}</Notice>}
      </section>
      <StepActions at={run.at} moves={moves} />
      {moves.error && <Failure error={moves.error} />}
      <Basis {...step} />
      <StepFailures guide={guide} />
      <Section title={t.allSteps}>
        <StepList guide={guide} />
      </Section>
    </>
  );
}

function StepActions({ at, moves: { go, stop, pending } }: { at: number; moves: GuideMoves }) {
  return (
    <div className={styles.actions}>
      <Button look="main" disabled={pending} onClick={(click) => go(click, at + 1, true)}>
        {t.did}
      </Button>
      <Button disabled={pending} onClick={(click) => go(click, at + 1, false)}>
        {t.skip}
      </Button>
      <Button disabled={pending || at === 0} onClick={(click) => go(click, at - 1, false)}>
        {t.previous}
      </Button>
      <Button look="quiet" disabled={pending} onClick={stop}>
        {t.stop}
      </Button>
    </div>
  );
}

/** Where the step is done: here, or by which menu to get there. */
function StepPlace({ step }: { step: StepData }) {
  if (!step.menu) return null;
  return (
    <p className={styles.place}>
      <MapPin size={14} aria-hidden />
      <span>
        {step.here ? t.here : `${t.where}: ${step.menu.join(' › ')}`}
        {step.arrives && !step.here && <small>{t.arrives}</small>}
      </span>
    </p>
  );
}
