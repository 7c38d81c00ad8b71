import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import type { WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { laterChoices } from './later-choices';
import styles from './put-off.module.css';
import type { Move } from './use-moved';
import { useHandling } from './use-radar';

interface PutOffProps {
  warning: WarningItem;
  /** When the radar was told, in epoch milliseconds. */
  now: number;
  nextBusinessDay: string | null;
  row: RefObject<HTMLElement | null>;
  move: Move;
}

/** `나중에`, with the times to choose from, and `처리함`. */
export function PutOff({ warning, now, nextBusinessDay, row, move }: PutOffProps) {
  const { mutate, isPending, error } = useHandling(warning);
  /** When the choices were opened: they count from there. */
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  const say: typeof mutate = (how) => {
    if (how) move(warning, how, row.current);
    mutate(how);
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    opener.current?.focus();
    setOpenedAt(null);
  };

  const choices = openedAt === null ? [] : laterChoices(warning, openedAt, nextBusinessDay);
  return (
    <>
      <div className={styles.moves}>
        {laterChoices(warning, now, nextBusinessDay).length > 0 && (
          <Button
            leads
            small
            ref={opener}
            look="quiet"
            aria-expanded={openedAt !== null}
            aria-controls={openedAt === null ? undefined : id}
            disabled={isPending}
            onClick={() => setOpenedAt(openedAt === null ? Date.now() : null)}
          >
            {t.deadlines.later}
          </Button>
        )}
        <Button small look="quiet" disabled={isPending} onClick={() => say({ at: 'done' })}>
          {t.deadlines.done}
        </Button>
      </div>
      {openedAt !== null && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds a form's fields, these are buttons
        <div id={id} role="group" aria-label={t.deadlines.laterChoices} className={styles.choices} onKeyDown={close}>
          {choices.length === 0 && <p>{t.deadlines.tooLate}</p>}
          {choices.map(({ id, until }) => (
            <Button small key={id} disabled={isPending} onClick={() => say({ at: 'later', until })}>
              {t.deadlines.until[id]}
            </Button>
          ))}
        </div>
      )}
      {error && (
        <div className={styles.failure}>
          <Failure error={error} />
        </div>
      )}
    </>
  );
}
