import { type FormEvent, useEffect, useRef, useState } from 'react';
import { addDays, kstDay } from '@/utils/deadlines/calendar';
import type { TypedPenalty } from '@/utils/messaging/page-shapes';
import { t } from '../app/language';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import styles from './entries.module.css';

/** As long as points are remembered. */
const MOST_DAYS = 30;

interface PenaltyFormProps {
  /** What is changed; a new one without it. */
  entry: TypedPenalty | undefined;
  types: { id: string; name: string }[];
  /** Epoch milliseconds. */
  now: number;
  save: (entry: TypedPenalty) => void;
  cancel: () => void;
}

/** A day, its points, and what for, as the seller knows them. */
export function PenaltyForm({ entry, types, now, save, cancel }: PenaltyFormProps) {
  const today = kstDay(now);
  const [day, setDay] = useState(entry?.day ?? today);
  const [points, setPoints] = useState(entry ? String(entry.points) : '');
  const [type, setType] = useState(entry?.type ?? '');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({ id: entry?.id ?? crypto.randomUUID(), day, points: Number(points), type: type || null });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={entry ? t.standing.change : t.standing.add}>
      <Field
        ref={first}
        label={t.standing.day}
        type="date"
        required
        min={addDays(today, -MOST_DAYS)}
        max={today}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Field
        label={t.standing.pointsLabel}
        type="number"
        inputMode="numeric"
        required
        min={1}
        max={1000}
        value={points}
        onChange={(event) => setPoints(event.target.value)}
      />
      <Select
        label={t.standing.type}
        value={type}
        options={[{ id: '', name: t.standing.anyType }, ...types]}
        choose={setType}
      />
      <div className={styles.moves}>
        <Button type="submit" look="main">
          {entry ? t.standing.saveChange : t.standing.save}
        </Button>
        <Button leads look="quiet" onClick={cancel}>
          {t.standing.cancel}
        </Button>
      </div>
    </form>
  );
}
