import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../app/language';
import { Button } from '../ui/button';
import styles from './step.module.css';
import type { GuideMoves } from './use-guide-moves';

/**
 * Gives the guide up after a second press, since nothing brings back how far it was. The focus follows, and comes back.
 *
 * @param children what stands in the same line
 */
export function StopGuide({ moves: { stop, pending }, children }: { moves: GuideMoves; children: ReactNode }) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const id = useId();

  const askFirst = () => {
    flushSync(() => setAsking(true));
    question.current?.focus();
  };
  const close = () => {
    flushSync(() => setAsking(false));
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };

  return (
    <>
      <div className={styles.ways}>
        {children}
        <Button
          leads
          ref={opener}
          look="quiet"
          aria-expanded={asking}
          disabled={pending}
          onClick={asking ? close : askFirst}
        >
          {t.guides.stop}
        </Button>
      </div>
      {asking && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds a form's fields, this is a question
        <div
          ref={question}
          role="group"
          aria-labelledby={id}
          tabIndex={-1}
          className={styles.question}
          onKeyDown={onKeyDown}
        >
          <p id={id}>{t.guides.stopWhat}</p>
          <div className={styles.answers}>
            <Button disabled={pending} onClick={stop}>
              {t.guides.stopNow}
            </Button>
            <Button leads onClick={close}>
              {t.guides.cancel}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
