import type { StandingView } from '@/utils/messaging/standing-shapes';
import { t } from '../app/language';
import { Basis } from '../ui/basis';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import styles from './standing-view.module.css';

/** The stage that the shop is in, and what the next one does, as far as that is published. */
export function Stages({ view: { stage, next, window } }: { view: StandingView }) {
  return (
    <Section title={t.standing.stage}>
      <dl className={styles.stage}>
        <dt>{t.standing.stageNow}</dt>
        <dd>{stage.is === 'known' ? <span lang="ko">{stage.name}</span> : t.standing.stageIs[stage.is]}</dd>
        <dt>{stage.is === 'unknown' ? t.standing.perhapsNext : t.standing.nextStage}</dt>
        {next.length === 0 && <dd>{t.standing.noNext}</dd>}
        {next.map((one) => (
          <dd key={one.id}>
            <Next stage={one} days={window.days} />
          </dd>
        ))}
      </dl>
    </Section>
  );
}

function Next({
  stage: { name, line, effects, ...basis },
  days,
}: {
  stage: StandingView['next'][number];
  days: number;
}) {
  return (
    <div className={styles.next}>
      <p>
        <strong lang="ko">{name}</strong> {line ? t.standing.stageLine(days, line.points) : t.standing.stageLineUnknown}{' '}
        {line && <StatusBadge status={line.status} />}
      </p>
      {line?.note && (
        <p className={styles.soft} lang="ko">
          {line.note}
        </p>
      )}
      {effects.length === 0 && <p>{t.standing.effectsUnknown}</p>}
      {effects.length > 0 && (
        <ul aria-label={t.standing.effects}>
          {effects.map((effect) => (
            <li key={effect} lang="ko">
              {effect}
            </li>
          ))}
        </ul>
      )}
      <Basis {...basis} />
    </div>
  );
}
