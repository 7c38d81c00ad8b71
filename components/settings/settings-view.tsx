import { t } from '../app/language';
import { useFocusOnOpen } from '../ui/use-focus-on-open';
import { DaysOff } from './days-off';
import { HelpContent } from './help-content';
import { Notifications } from './notifications';
import { OwnData } from './own-data';
import { OwnLengths } from './own-lengths';
import styles from './settings.module.css';
import { Shortcuts } from './shortcuts';
import { Storage } from './storage';

/** `설정`: the seller's own rules, what the help is made of, what is stored, and the seller's own part of it. */
export function SettingsView() {
  const heading = useFocusOnOpen();
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t.settings.title}
      </h1>
      <OwnLengths />
      <DaysOff />
      <Notifications />
      <HelpContent />
      <Shortcuts />
      <Storage />
      <OwnData />
    </>
  );
}
