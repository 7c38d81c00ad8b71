import { addDays, kstDay } from '@/utils/deadlines/calendar';
import type { StandingView } from '@/utils/messaging/standing-shapes';
import { t } from '../app/language';
import { dueText } from '../deadlines/format';
import { Basis } from '../ui/basis';
import { Mixed } from '../ui/mixed';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';
import { ago } from '../ui/times';
import { ageText } from './age';
import styles from './standing-view.module.css';

/** The sum against its line, with all that may make it another one. */
export function Sum({ view }: { view: StandingView }) {
  const { window, known, counted, atLeast, line, leaving, now } = view;
  if (!known) return <Unknown view={view} />;
  const isReached = line !== null && counted >= line;
  return (
    <>
      <div className={`${styles.sum} ${isReached ? styles.reached : ''}`}>
        <p className={styles.numbers}>
          <strong>{t.standing.sum(counted, atLeast)}</strong>
          {line !== null && <Line view={view} line={line} />}
        </p>
        {line !== null && (
          <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6" />
            <rect width={Math.min((counted / line) * 100, 100)} height="6" />
          </svg>
        )}
        <p className={styles.when}>
          <span>{t.standing.days(dueText(window.from, now), dueText(window.to, now))}</span>
          <span>{ageText(view)}</span>
        </p>
        {line !== null && <p>{toLine(view, line)}</p>}
      </div>
      {notesOf(view).length > 0 && (
        <Notice tone="warning">
          {notesOf(view).map((note) => (
            <p key={note}>
              <Mixed>{note}</Mixed>
            </p>
          ))}
        </Notice>
      )}
      <p className={styles.ours}>{t.standing.ours}</p>
      <Basis {...window} />
      {leaving.length > 0 && (
        <Section title={t.standing.leaving}>
          <ul className={styles.leaving}>
            {leaving.map(({ day, points }) => (
              <li key={day}>{t.standing.leaves(dueText(day, now), points)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The line, and how sure it is: the first stage's is published, those of others are not. */
function Line({ view: { next }, line }: { view: StandingView; line: number }) {
  const status = next[0]?.line?.status;
  return (
    <span>
      {t.standing.ofLine(line)} {status && <StatusBadge status={status} />}
    </span>
  );
}

function Unknown({ view: { page, window, seenAt, now } }: { view: StandingView }) {
  return (
    <>
      <div className={styles.sum}>
        <p className={styles.numbers}>
          <strong>{t.standing.unknown}</strong>
        </p>
        <p>
          <Mixed>{t.standing.unknownHelp(page.menu.join(' > '))}</Mixed>
        </p>
        {seenAt !== null && <p className={styles.soft}>{t.standing.checkedAgo(ago(seenAt, now) ?? '')}</p>}
      </div>
      <Basis {...window} />
    </>
  );
}

/** How far the line is: sure only by a look of today, with nothing that may be added. */
function toLine({ counted, atLeast, perhaps, seenAt, window }: StandingView, line: number): string {
  if (counted >= line) return t.standing.reached(line);
  const isSure = !atLeast && perhaps === 0 && seenAt !== null && kstDay(seenAt) === window.to;
  return isSure ? t.standing.left(line - counted) : t.standing.leftAtMost(line - counted);
}

/** What the number does not say. */
function notesOf({ old, seenAt, unknown, unseen, perhaps, stated, points, page, window, now }: StandingView): string[] {
  const notes: string[] = [];
  if (old && seenAt !== null) notes.push(t.standing.old(ago(seenAt, now) ?? ''));
  if (unknown > 0) notes.push(t.standing.unread(unknown, page.name));
  if (unseen > 0) notes.push(t.standing.unseen(unseen));
  if (perhaps > 0) notes.push(t.standing.perhaps(dueText(addDays(window.from, -1), now), perhaps));
  if (stated !== null && stated !== points) notes.push(t.standing.differs(stated, points));
  return notes;
}
