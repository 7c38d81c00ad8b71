import type { TextSize, Theme } from '@/utils/messaging/content-shapes';
import { useSettings, useSettingsChange } from '../app/content-queries';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Section } from '../ui/section';
import form from './form.module.css';

const THEMES: Theme[] = ['system', 'light', 'dark'];
const SIZES: TextSize[] = ['small', 'normal', 'large', 'largest'];

/** `화면`: the theme and the text size of all surfaces, at once and everywhere. */
export function AppearanceChoice() {
  const { data } = useSettings();
  const { mutate, error } = useSettingsChange();
  if (!data) return null;
  const { theme, textSize } = data;
  return (
    <Section title={t.appearance.title}>
      <Choice
        legend={t.appearance.theme}
        name="theme"
        among={THEMES}
        nameOf={(one) => t.appearance.themes[one]}
        chosen={theme}
        choose={(theme) => mutate({ theme })}
      />
      <Choice
        legend={t.appearance.textSize}
        name="text-size"
        among={SIZES}
        nameOf={(one) => t.appearance.textSizes[one]}
        chosen={textSize}
        choose={(textSize) => mutate({ textSize })}
      />
      <p className={form.help}>{t.appearance.help}</p>
      {error && <Failure error={error} />}
    </Section>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  among: T[];
  nameOf: (one: T) => string;
  chosen: T;
  choose: (one: T) => void;
}

function Choice<T extends string>({ legend, name, among, nameOf, chosen, choose }: ChoiceProps<T>) {
  return (
    <fieldset className={form.fieldset}>
      <legend>{legend}</legend>
      <div className={form.inRow}>
        {among.map((one) => (
          <label key={one} className={form.choice}>
            <input type="radio" name={name} checked={one === chosen} onChange={() => choose(one)} />
            {nameOf(one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
