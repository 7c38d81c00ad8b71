import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { LONGEST } from '@/utils/deadlines/own-lengths';
import { ask } from '@/utils/messaging/client';
import type { OpenLength, OwnLength } from '@/utils/messaging/seller-shapes';
import { withLength } from '../app/center-lengths';
import { t } from '../app/language';
import { Asked } from '../ui/asked';
import { Field } from '../ui/field';
import { Mixed } from '../ui/mixed';
import { Section } from '../ui/section';
import styles from './form.module.css';
import { useLengthDraft } from './length-draft';
import { Saved, useSaving } from './saving';

const UNITS: OwnLength['unit'][] = ['영업일', '일'];

/** `기한 기준`: how long a deadline is that nobody has published, as the seller sets it. */
export function OwnLengths() {
  const lengths = useQuery({ queryKey: ['lengths'], queryFn: () => ask('length.list') });
  if (lengths.data?.length === 0) return null;
  return (
    <Section title={t.ownRules.lengths}>
      <Asked answer={lengths}>
        {(all) =>
          all.map((open) => (
            <LengthForm
              key={`${open.center}/${open.rule}`}
              open={open}
              name={all.some(({ center }) => center !== open.center) ? `${open.name} ${open.kind}` : open.kind}
            />
          ))
        }
      </Asked>
    </Section>
  );
}

/** Choices are saved at once, what is typed when it is left or Enter is pressed. */
function LengthForm({ open, name }: { open: OpenLength; name: string }) {
  // The same form may stand twice in a page: beside the first run's, in the panel that is shown there.
  const group = useId();
  const { value, save, saved } = useSaving('ownLengths');
  const { shown, errors, type, choose, commit } = useLengthDraft(
    value?.[open.center]?.[open.rule],
    (length) => value && save(withLength(value, open, length)),
  );
  return (
    <fieldset className={styles.fieldset}>
      <legend lang="ko">{name}</legend>
      <p className={styles.help}>
        <Mixed>{t.ownRules.lengthHelp(open.kind, open.column)}</Mixed>
      </p>
      <label className={styles.choice}>
        <input type="radio" name={group} checked={shown.own === false} onChange={() => choose({ own: false })} />
        {t.ownRules.leftOpen}
      </label>
      <label className={styles.choice}>
        <input type="radio" name={group} checked={shown.own === true} onChange={() => choose({ own: true })} />
        {t.ownRules.setOwn}
      </label>
      {shown.own && (
        <div className={styles.fields}>
          <Field
            label={t.ownRules.days}
            inputMode="numeric"
            size={4}
            value={shown.days}
            error={errors.days ? t.ownRules.badDays(LONGEST) : undefined}
            onChange={(event) => type({ days: event.target.value })}
            commit={commit}
          />
          <fieldset className={styles.units}>
            <legend>{t.ownRules.unit}</legend>
            {UNITS.map((unit) => (
              <label key={unit} className={styles.choice}>
                <input
                  type="radio"
                  name={`${group}-unit`}
                  checked={shown.unit === unit}
                  onChange={() => choose({ unit })}
                />
                {t.ownRules.units[unit]}
              </label>
            ))}
            <p className={styles.help}>{t.ownRules.unitHelp}</p>
          </fieldset>
          <Field
            label={t.ownRules.cutOff}
            size={6}
            placeholder={t.ownRules.cutOffHint}
            help={t.ownRules.cutOffHelp}
            value={shown.cutOff}
            error={errors.cutOff ? t.ownRules.badTime : undefined}
            onChange={(event) => type({ cutOff: event.target.value })}
            commit={commit}
          />
        </div>
      )}
      {/* Beside what is wrong it would seem to be said of that. */}
      {!errors.days && !errors.cutOff && <Saved {...saved} />}
    </fieldset>
  );
}
