import { MapPin } from 'lucide-react';
import type { GuideView, StepView as StepData } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Blocks } from '../articles/blocks';
import { Failure } from '../ui/asked';
import { Basis } from '../ui/basis';
import { Button } from '../ui/button';
import { Mixed } from '../ui/mixed';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
import { Section } from '../ui/section';
import { Choices } from './choices';
import { CopyValues } from './copy-values';
import styles from './guide-view.module.css';
import { SightLine } from './sight-line';
import { StepActions } from './step-actions';
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
      <Progress inline label={guide.title} done={run.at + 1} of={total} text={t.guides.progress(run.at + 1, total)} />
      <section className={styles.step}>
        {step.part && (
          <p className={styles.part} lang="ko">
            {step.part}
          </p>
        )}
        <h2 ref={moves.heading} tabIndex={-1} lang="ko">
          {step.title}
        </h2>
        {run.moved && <Notice tone="note">{t.guides.moved}</Notice>}
        {run.paused && <Paused moves={moves} />}
        {step.if && (
          <p className={styles.when} lang="ko">
            {step.if}
          </p>
        )}
        <StepPlace step={step} />
        <Blocks blocks={step.body} />
        {step.look.length > 0 && (
          <p className={styles.look}>
            {t.guides.look}: <Mixed>{step.look.map(({ kind, name }) => t.guides.target(kind, name)).join(', ')}</Mixed>
          </p>
        )}
        {/* What was said of the last step's values and target is over with it. */}
        <SightLine key={`sight of ${step.id}`} guide={guide} step={step} />
        <CopyValues key={`values of ${step.id}`} values={step.copy} />
        {step.warning && (
          <Notice tone="warning">
            <strong>{t.guides.irreversible}</strong> <span lang="ko">{step.warning}</span>
          </Notice>
        )}
        <Choices guide={guide} step={step} moves={moves} />
        {!run.paused && step.choices.length === 0 && <p className={styles.when}>{t.guides.goesOn(step.shownBy)}</p>}
      </section>
      <StepActions run={run} step={step} moves={moves} />
      {moves.error && <Failure error={moves.error} />}
      <Basis {...step} />
      <StepFailures guide={guide} step={step.id} />
      <Section title={t.guides.allSteps}>
        <StepList guide={guide} moves={moves} />
      </Section>
    </>
  );
}

/** A run that was put aside says what that means, and is taken up again. */
function Paused({ moves: { pause, pending } }: { moves: GuideMoves }) {
  return (
    <Notice tone="note">
      <p>{t.guides.paused}</p>
      <Button disabled={pending} onClick={() => pause(false)}>
        {t.guides.resume}
      </Button>
    </Notice>
  );
}

/** Where the step is done: here, or by which menu to get there. */
function StepPlace({ step: { menu, here } }: { step: StepData }) {
  if (!menu) return null;
  return (
    <p className={styles.place}>
      <MapPin size={14} aria-hidden />
      <span>
        {here && <strong>{t.guides.hereNow}</strong>}
        {here ? <small lang="ko">{menu.join(' › ')}</small> : <Mixed>{t.guides.where(menu)}</Mixed>}
      </span>
    </p>
  );
}
