import type { GuideView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Basis } from '../ui/basis';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import styles from './guide-view.module.css';
import { StepList } from './step-list';
import type { GuideMoves } from './use-guide-moves';

/** What the guide is for, what to have at hand, and what is ahead. */
export function GuideOverview({ guide, moves }: { guide: GuideView; moves: GuideMoves }) {
  return (
    <>
      <p lang="ko">{guide.purpose}</p>
      <Button look="main" className={styles.start} onClick={moves.start} disabled={moves.pending}>
        {t.guides.start(guide.steps.length, guide.minutes)}
      </Button>
      {moves.error && <Failure error={moves.error} />}
      {guide.needs.length > 0 && (
        <Section title={t.guides.needs}>
          {/* biome-ignore lint/a11y/noRedundantRoles: without its bullets Safari takes a list for none */}
          <ul role="list" className={styles.needs}>
            {guide.needs.map(({ text, ...basis }) => (
              <li key={text}>
                <label>
                  {/* Ticked for the seller's own eye: whether they have it is nothing that we keep. */}
                  <input type="checkbox" />
                  <span lang="ko">{text}</span>
                </label>
                <Basis {...basis} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.guides.allSteps}>
        <StepList guide={guide} />
      </Section>
      <Unknown guide={guide} />
    </>
  );
}

/** What no public text says; told before the seller relies on us. */
export function Unknown({ guide }: { guide: GuideView }) {
  if (guide.unknown.length === 0) return null;
  return (
    <Section title={t.guides.notKnown}>
      <ul className={styles.list} lang="ko">
        {guide.unknown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
