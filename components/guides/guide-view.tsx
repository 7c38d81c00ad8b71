import type { GuideView as GuideData } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { useGuide } from '../app/queries';
import { Asked } from '../ui/asked';
import { Mixed } from '../ui/mixed';
import { Spoken } from '../ui/spoken';
import { useFocusOnOpen } from '../ui/use-focus-on-open';
import { GuideDone, skippedOf } from './guide-done';
import { GuideOverview } from './guide-overview';
import styles from './guide-view.module.css';
import { sightOf } from './sight-line';
import { StepView } from './step-view';
import { useGuideMoves } from './use-guide-moves';

/** One guide: its overview before it is started, its step while it runs. */
export function GuideView({ guide }: { guide: { center: string; id: string } }) {
  return <Asked answer={useGuide(guide)}>{(found) => <Opened guide={found} />}</Asked>;
}

function Opened({ guide }: { guide: GuideData }) {
  const opened = useFocusOnOpen();
  const moves = useGuideMoves(guide, opened);
  const step = guide.run && !guide.run.finished ? guide.steps[guide.run.at] : undefined;
  return (
    <>
      <p className={styles.category} lang="ko">
        {guide.category.join(' › ')}
      </p>
      <h1 ref={opened} tabIndex={-1} className={styles.title} lang="ko">
        {guide.title}
      </h1>
      <Place guide={guide} />
      {!guide.run && <GuideOverview guide={guide} moves={moves} />}
      {guide.run && step && <StepView guide={guide} run={guide.run} step={step} moves={moves} />}
      {guide.run?.finished && <GuideDone guide={guide} moves={moves} />}
    </>
  );
}

/**
 * Says each new step to a screen reader, also when the guide goes on by itself, and what the page has of it: only what
 * has changed of these. It stays in place: a new one is not read.
 */
function Place({ guide }: { guide: GuideData }) {
  const { run, steps } = guide;
  const step = run ? steps[run.at] : undefined;
  return (
    <div role="status" aria-atomic={false}>
      <Spoken>
        {run?.finished && t.guides.done(skippedOf(guide).length)}
        {run && step && <Mixed>{t.guides.stepNow(run.at + 1, step.title)}</Mixed>}
      </Spoken>
      <Spoken>{run?.paused && !run.finished && ` ${t.guides.pause}`}</Spoken>
      <Spoken>{step && ` ${sightOf(guide, step)}`}</Spoken>
    </div>
  );
}
