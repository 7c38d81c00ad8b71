import { DaysOff } from '../settings/days-off';
import { OwnLengths } from '../settings/own-lengths';
import styles from './welcome-app.module.css';
import { words } from './words';

/** The two things that nobody but the seller knows: the settings' own forms, each saved at once, neither needed. */
export function AskStep() {
  return (
    <>
      <p className={styles.intro}>{words().asks}</p>
      <OwnLengths />
      <DaysOff />
    </>
  );
}
