import { useEffect, useRef } from 'react';
import type { LanguageCode } from '@/utils/messaging/content-shapes';
import { useSettingsChange } from '../app/content-queries';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Section } from '../ui/section';
import form from './form.module.css';

const CODES: LanguageCode[] = ['ko', 'en'];

/** Whether it was chosen here: then all is drawn anew, and the focus comes back to where it was. */
let isChosenHere = false;

/** `언어 / Language`: what the surfaces speak, at once and everywhere. What is spoken is checked, whatever is stored. */
export function LanguageChoice() {
  const { mutate, variables, error } = useSettingsChange();
  const checked = (!error && variables?.language) || t.code;
  const spoken = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isChosenHere) spoken.current?.focus();
    isChosenHere = false;
  }, []);
  const choose = (language: LanguageCode) => {
    isChosenHere = true;
    mutate({ language }, { onError: () => (isChosenHere = false) });
  };
  return (
    <Section title={t.settings.language}>
      <fieldset className={form.fieldset} aria-label={t.settings.language}>
        {CODES.map((code) => (
          <label key={code} className={form.choice} lang={code}>
            <input
              ref={code === t.code ? spoken : undefined}
              type="radio"
              name="language"
              checked={code === checked}
              onChange={() => choose(code)}
            />
            {t.settings.languages[code]}
          </label>
        ))}
      </fieldset>
      <p className={form.help}>{t.settings.languageHelp}</p>
      {error && <Failure error={error} />}
    </Section>
  );
}
