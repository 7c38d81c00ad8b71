import type { GuideView as GuideData } from '@/utils/messaging/help-shapes';
import { useGuide } from '../app/queries';
import { Asked } from '../ui/asked';
import { useFocusOnOpen } from '../ui/use-focus-on-open';
import { GuideDone } from './guide-done';
import { GuideOverview } from './guide-overview';
import styles from './guide-view.module.css';
import { StepView } from './step-view';

/** One guide: its overview before it is started, its step while it runs. */
export function GuideView({ guide }: { guide: { center: string; id: string } }) {
  return <Asked answer={useGuide(guide)}>{(found) => <Opened guide={found} />}</Asked>;
}

function Opened({ guide }: { guide: GuideData }) {
  const heading = useFocusOnOpen();
  const step = guide.run && !guide.run.finished ? guide.steps[guide.run.at] : undefined;
  return (
    <>
      <p className={styles.category}>{guide.category.join(' › ')}</p>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {guide.title}
      </h1>
      {!guide.run && <GuideOverview guide={guide} />}
      {guide.run && step && <StepView key={step.id} guide={guide} run={guide.run} step={step} />}
      {guide.run?.finished && <GuideDone guide={guide} />}
    </>
  );
}
