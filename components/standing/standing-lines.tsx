import { ChevronRight } from 'lucide-react';
import type { StandingView } from '@/utils/messaging/standing-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { LEADS } from '../ui/leads';
import { Mixed } from '../ui/mixed';
import { ageText } from './age';
import styles from './standing-lines.module.css';
import { useStandings } from './use-standing';

/** The points in a line for each centre, above its deadlines; a line opens the rest. */
export function StandingLines() {
  const { openStanding } = useNavigation();
  const { data, isPending } = useStandings();
  // Nearly every centre has a line; what stands below is not to jump under the pointer once it comes.
  if (isPending) return <div className={styles.room} />;
  return data?.map((view) => (
    <button
      key={view.center}
      type="button"
      className={styles.line}
      onClick={() => openStanding(view.center)}
      {...{ [LEADS]: '' }}
    >
      <span className={isReached(view) ? styles.reached : undefined}>
        <Mixed>{wordsOf(view)}</Mixed>
      </span>
      <span className={styles.age}>{view.known && ageText(view)}</span>
      <ChevronRight size={16} aria-hidden />
    </button>
  ));
}

const isReached = ({ known, line, counted }: StandingView) => known && line !== null && counted >= line;

const wordsOf = ({ known, page, window, counted, atLeast, line }: StandingView) =>
  known
    ? t.standing.line(page.name, window.days, counted, atLeast, line)
    : t.standing.lineUnknown(page.name, window.days);
