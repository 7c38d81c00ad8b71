import { type FormEvent, useRef, useState } from 'react';
import { weekday } from '@/utils/deadlines/calendar';
import { type DaysOff as Days, MOST_DAYS_OFF } from '@/utils/deadlines/days-off';
import { t } from '../app/language';
import { dueText } from '../deadlines/format';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Line, Lines } from '../ui/lines';
import { Section } from '../ui/section';
import { useNow } from '../ui/use-now';
import styles from './form.module.css';
import { Saved, useSaving } from './saving';

/** `쉬는 날`: days on which the shop rests, every week or once. */
export function DaysOff() {
  const { value, save, saved } = useSaving('daysOff');
  if (!value) return null;
  return (
    <Section title={t.ownRules.daysOff}>
      <p className={styles.help}>{t.ownRules.daysOffHelp}</p>
      <Weekdays {...value} change={(weekdays) => save({ ...value, weekdays })} />
      <SingleDays {...value} change={(days) => save({ ...value, days })} />
      <Saved {...saved} />
    </Section>
  );
}

function Weekdays({ weekdays, change }: Days & { change: (weekdays: number[]) => void }) {
  const [wrong, setWrong] = useState(false);
  const turn = (day: number, on: boolean) => {
    const next = on ? [...weekdays, day].sort() : weekdays.filter((one) => one !== day);
    const all = next.length === t.ownRules.weekdays.length;
    setWrong(all);
    if (!all) change(next);
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t.ownRules.weekly}</legend>
      <div className={styles.weekdays}>
        {t.ownRules.weekdays.map((name, at) => (
          <label key={name} className={styles.choice}>
            <input
              type="checkbox"
              aria-label={t.ownRules.weekdayName(name)}
              checked={weekdays.includes(at + 1)}
              onChange={(event) => turn(at + 1, event.target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      {wrong && (
        <p role="alert" className={styles.wrong}>
          {t.ownRules.allWeekdays}
        </p>
      )}
    </fieldset>
  );
}

function SingleDays({ days, change }: Days & { change: (days: string[]) => void }) {
  const now = useNow();
  const [date, setDate] = useState('');
  const [wrong, setWrong] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const problem = problemOf(date, days);
    setWrong(problem);
    if (problem !== undefined) return;
    change([...days, date].sort());
    setDate('');
  };
  const remove = (day: string) => {
    change(days.filter((one) => one !== day));
    // The button that had the focus is gone.
    form.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t.ownRules.single}</legend>
      <form ref={form} onSubmit={add} noValidate>
        <Field
          label={t.ownRules.date}
          type="date"
          value={date}
          error={wrong}
          onChange={(event) => setDate(event.target.value)}
        >
          <Button type="submit">{t.ownRules.add}</Button>
        </Field>
      </form>
      {days.length > 0 && (
        <div className={styles.days}>
          <Lines>
            {days.map((day) => (
              <Line
                key={day}
                moves={
                  <Button
                    look="quiet"
                    small
                    aria-label={t.ownRules.remove(dueText(day, now))}
                    onClick={() => remove(day)}
                  >
                    {t.settings.wipe}
                  </Button>
                }
              >
                {dueText(day, now)}
              </Line>
            ))}
          </Lines>
        </div>
      )}
    </fieldset>
  );
}

/** Why a date can't be added; `undefined` where it can. */
function problemOf(date: string, days: readonly string[]): string | undefined {
  if (date === '') return t.ownRules.noDate;
  if (days.includes(date)) return t.ownRules.dateThere;
  if (weekday(date) === 0 || weekday(date) === 6) return t.ownRules.weekend;
  return days.length >= MOST_DAYS_OFF ? t.ownRules.tooManyDays(MOST_DAYS_OFF) : undefined;
}
