import { useMutation } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';
import type { GuideView, StepView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Said } from '../ui/said';
import styles from './step.module.css';

/** What the page has of the step's target, in a sentence; empty where nobody looks, or nothing is looked for. */
export function sightOf(
  { sight, run }: Pick<GuideView, 'sight' | 'run'>,
  { look, choices, here, menu }: StepView,
): string {
  if (!sight || !run || run.finished || run.paused) return '';
  if (isOnTheWay({ here, menu })) return sight.is === 'found' || sight.is === 'off' ? t.guides.way : '';
  return look.length === 0 ? '' : t.guides.sight(sight, choices.length > 0);
}

/** Whether the seller is on another page than the step's, where the way is pointed at. */
const isOnTheWay = ({ here, menu }: Pick<StepView, 'here' | 'menu'>) => !here && menu !== undefined;

/** Says it to the eye, beside the way to the target; `Place` says it aloud. */
export function SightLine({ guide, step }: { guide: GuideView; step: StepView }) {
  const show = useMutation({ mutationFn: () => ask('target.show') });
  const sentence = sightOf(guide, step);
  if (!guide.sight || !sentence) return null;
  const { is } = guide.sight;
  const isThere = is === 'found' || is === 'off';
  return (
    <div className={styles.sight}>
      <p>{sentence}</p>
      {isThere && (
        <Button small look={is === 'off' ? 'plain' : 'quiet'} onClick={() => show.mutate()}>
          {t.guides.goThere}
        </Button>
      )}
      <Said>{show.data === false ? t.guides.notThere : ''}</Said>
      {show.error && <Failure error={show.error} />}
    </div>
  );
}
