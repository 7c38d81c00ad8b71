import { useEffect, useRef, useState } from 'react';
import type { TypedPenalty } from '@/utils/messaging/page-shapes';
import type { PenaltyItem, StandingView } from '@/utils/messaging/standing-shapes';
import { t } from '../app/language';
import { dueText } from '../deadlines/format';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Line, Lines } from '../ui/lines';
import { Section } from '../ui/section';
import styles from './entries.module.css';
import { PenaltyForm } from './penalty-form';
import { useTypedEntries } from './use-typed-entries';

/** What the sum is made of, the newest first, and the form in which the seller types more. */
export function Entries({ view }: { view: StandingView }) {
  const { entries, types, now } = view;
  /** The entry that is being changed, or `NEW`. */
  const [editing, setEditing] = useState<string | null>(null);
  const { add, remove, undo, said, isPending, error } = useTypedEntries(view);
  const { box, lead } = useLead();
  /** Closes the form, and leads back to what opened it. */
  const close = () => {
    setEditing(null);
    lead(editing ?? NEW);
  };
  const formOf = (entry?: TypedPenalty) => (
    <PenaltyForm entry={entry} types={types} now={now} save={(typed) => add(typed, close)} cancel={close} />
  );
  return (
    <Section title={t.standing.entries} aside={<span>{entries.length || ''}</span>}>
      <div ref={box}>
        {entries.length === 0 && <p className={styles.soft}>{t.standing.noEntries}</p>}
        <Lines>
          {entries.map((item, at) => {
            const typed = typedOf(item);
            const key = typed?.id ?? `${item.day} ${at}`;
            if (typed && editing === typed.id) return <li key={key}>{formOf(typed)}</li>;
            return (
              <Line
                key={key}
                moves={
                  typed && (
                    <>
                      <Button
                        leads
                        look="quiet"
                        small
                        {...{ [MOVE]: typed.id }}
                        aria-label={t.standing.changeOf(dueText(item.day, now), item.points)}
                        onClick={() => setEditing(typed.id)}
                      >
                        {t.standing.change}
                      </Button>
                      <Button
                        look="quiet"
                        small
                        aria-label={t.standing.removeOf(dueText(item.day, now), item.points)}
                        disabled={isPending}
                        onClick={() => remove(typed, () => lead(UNDO))}
                      >
                        {t.standing.remove}
                      </Button>
                    </>
                  )
                }
              >
                <strong>{t.standing.points(item.points)}</strong>{' '}
                {item.type ? <span lang="ko">{item.type.name}</span> : t.standing.noType}
                <p className={styles.soft}>
                  <span>{dueText(item.day, now)}</span>
                  {typed && <span>{t.standing.typed}</span>}
                  {item.place !== 'inside' && <span>{t.standing.place[item.place]}</span>}
                </p>
              </Line>
            );
          })}
        </Lines>
        <div className={styles.said}>
          <span role="status">{said?.words}</span>
          {said?.canUndo && (
            <Button look="quiet" small {...{ [MOVE]: UNDO }} disabled={isPending} onClick={() => undo(() => lead(NEW))}>
              {t.standing.undo}
            </Button>
          )}
        </div>
        {error && <Failure error={error} />}
        {editing === NEW ? (
          formOf()
        ) : (
          <Button leads {...{ [MOVE]: NEW }} onClick={() => setEditing(NEW)}>
            {t.standing.add}
          </Button>
        )}
        {entries.some(({ id }) => id !== undefined) && <p className={styles.soft}>{t.standing.typedRule}</p>}
      </div>
    </Section>
  );
}

/** Buttons carry under this name what they are for, for the keyboard to come back to them. */
const MOVE = 'data-move';
/** An entry that there isn't yet. */
const NEW = 'new';
const UNDO = 'undo';

/** Leads the keyboard to a button once what it was on is gone. Whoever has gone elsewhere meanwhile stays there. */
function useLead() {
  const box = useRef<HTMLDivElement>(null);
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    const button = to && box.current?.querySelector<HTMLElement>(`[${MOVE}="${to}"]:not(:disabled)`);
    if (!button) return;
    if ((document.activeElement ?? document.body) === document.body) button.focus();
    setTo(null);
  });
  return { box, lead: setTo };
}

function typedOf({ id, day, points, type }: PenaltyItem): TypedPenalty | null {
  return id === undefined || points === null ? null : { id, day, points, type: type?.id ?? null };
}
