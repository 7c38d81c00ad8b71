import { useState } from 'react';
import { dueText } from '@/utils/deadlines/wording';
import type { TypedPenalty } from '@/utils/messaging/page-shapes';
import type { PenaltyItem, StandingView } from '@/utils/messaging/standing-shapes';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import styles from './entries.module.css';
import { PenaltyForm } from './penalty-form';
import { useTypedEntries } from './use-typed-entries';

/** What the sum is made of, the newest first, and the form in which the seller types more. */
export function Entries({ view }: { view: StandingView }) {
  const { entries, types, now } = view;
  /** The entry that is being changed, or `new`. */
  const [editing, setEditing] = useState<string | null>(null);
  const { add, remove, undo, said, isPending, error } = useTypedEntries(view);
  const save = (entry: TypedPenalty) => {
    add(entry);
    setEditing(null);
  };
  const formOf = (entry?: TypedPenalty) => (
    <PenaltyForm entry={entry} types={types} now={now} save={save} cancel={() => setEditing(null)} />
  );
  return (
    <Section title={t.standing.entries} aside={<span>{entries.length || ''}</span>}>
      {entries.length === 0 && <p className={styles.soft}>{t.standing.noEntries}</p>}
      <ul className={styles.list}>
        {entries.map((item, at) => {
          const typed = typedOf(item);
          const key = typed?.id ?? `${item.day} ${at}`;
          if (typed && editing === typed.id) return <li key={key}>{formOf(typed)}</li>;
          return (
            <li key={key} className={styles.row}>
              <div>
                <strong>{t.standing.points(item.points)}</strong> {item.type?.name ?? t.standing.noType}
                <p className={styles.soft}>
                  <span>{dueText(item.day, now)}</span>
                  {typed && <span>{t.standing.typed}</span>}
                  {item.place !== 'inside' && <span>{t.standing.place[item.place]}</span>}
                </p>
              </div>
              {typed && (
                <div className={styles.moves}>
                  <Button
                    look="quiet"
                    aria-label={t.standing.changeOf(dueText(item.day, now), item.points)}
                    onClick={() => setEditing(typed.id)}
                  >
                    {t.standing.change}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t.standing.removeOf(dueText(item.day, now), item.points)}
                    disabled={isPending}
                    onClick={() => remove(typed)}
                  >
                    {t.standing.remove}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.said}>
        <span role="status">{said?.words}</span>
        {said?.canUndo && (
          <Button look="quiet" disabled={isPending} onClick={undo}>
            {t.standing.undo}
          </Button>
        )}
      </div>
      {error && <Failure error={error} />}
      {editing === 'new' ? formOf() : <Button onClick={() => setEditing('new')}>{t.standing.add}</Button>}
      {entries.some(({ id }) => id !== undefined) && <p className={styles.soft}>{t.standing.typedRule}</p>}
    </Section>
  );
}

function typedOf({ id, day, points, type }: PenaltyItem): TypedPenalty | null {
  return id === undefined || points === null ? null : { id, day, points, type: type?.id ?? null };
}
