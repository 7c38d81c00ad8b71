import { type ReactNode, useEffect, useRef } from 'react';
import { useSettingsChange } from '../app/content-queries';
import { t } from '../app/language';
import { PanelApp } from '../app/panel-app';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { AskStep } from './ask-step';
import { ReadStep } from './read-step';
import { STEPS, useStep } from './use-step';
import styles from './welcome-app.module.css';
import { WhereStep } from './where-step';
import { words } from './words';

/** The first-run page: how it works in three steps, with the real panel beside them. */
export function WelcomeApp() {
  const w = words();
  const { step, go } = useStep();
  return (
    <div className={styles.page}>
      <main className={styles.guide}>
        <header className={styles.head}>
          <h1>{w.title}</h1>
          <OtherLanguage />
        </header>
        <p className={styles.intro}>{w.intro}</p>
        <nav aria-label={w.title}>
          <ol className={styles.steps}>
            {w.steps.map((name, at) => (
              <li key={name}>
                <button
                  type="button"
                  className={styles.step}
                  aria-current={at + 1 === step ? 'step' : undefined}
                  onClick={() => go(at + 1)}
                >
                  <span className={styles.number}>{at + 1}</span> {name}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <Step key={step} number={step}>
          {step === 1 && <WhereStep />}
          {step === 2 && <AskStep />}
          {step === 3 && <ReadStep />}
        </Step>
        <div className={styles.moves}>
          {step > 1 && <Button onClick={() => go(step - 1)}>{w.before}</Button>}
          {step < STEPS && (
            <Button look="main" onClick={() => go(step + 1)}>
              {w.next}
            </Button>
          )}
        </div>
      </main>
      <div className={styles.panel} data-step={step}>
        <PanelApp docked={false} within={w.panel} />
      </div>
    </div>
  );
}

/** A step; one that the seller has gone to is read from its heading on. */
function Step({ number, children }: { number: number; children: ReactNode }) {
  const w = words();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // The page comes up at its top, and has taken no focus from anybody.
    if (wasShown && isFirst.current) heading.current?.focus();
    isFirst.current = false;
    wasShown = true;
  }, []);
  return (
    <section aria-labelledby="step">
      <h2 ref={heading} id="step" tabIndex={-1} className={styles.title}>
        <span className={styles.progress}>
          {number} / {STEPS}
        </span>{' '}
        {w.steps[number - 1]}
      </h2>
      {children}
    </section>
  );
}

/** Whether a step has been on the page before. */
let wasShown = false;

/** For who can't read the page. */
function OtherLanguage() {
  const { mutate, error } = useSettingsChange();
  const other = t.code === 'ko' ? 'en' : 'ko';
  return (
    <>
      <Button look="quiet" small lang={other} onClick={() => mutate({ language: other })}>
        {words().otherLanguage}
      </Button>
      {error && <Failure error={error} />}
    </>
  );
}
