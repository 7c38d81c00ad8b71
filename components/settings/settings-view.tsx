import { t } from '../app/language';
import { useFocusOnOpen } from '../ui/use-focus-on-open';
import { HelpContent } from './help-content';
import { OwnData } from './own-data';
import styles from './settings.module.css';
import { Shortcuts } from './shortcuts';
import { Storage } from './storage';

/** `설정`: what the help is made of, what is stored, and the seller's own part of it. */
export function SettingsView() {
  const heading = useFocusOnOpen();
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t.settings.title}
      </h1>
      <HelpContent />
      <Shortcuts />
      <Storage />
      <OwnData />
    </>
  );
}
