import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import styles from './settings.module.css';

interface WipeButtonProps {
  name: string;
  /** What goes and what stays. */
  question: string;
  /** There is nothing to wipe. */
  disabled?: boolean;
  wipe: () => Promise<unknown>;
}

/** Wipes after a second press, with what goes and what stays said before it. The focus follows, and comes back. */
export function WipeButton({ name, question: words, disabled = false, wipe }: WipeButtonProps) {
  const [stage, setStage] = useState<'idle' | 'sure' | 'busy' | 'done'>('idle');
  const [error, setError] = useState<Error | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const id = useId();

  const askFirst = () => {
    flushSync(() => {
      setError(null);
      setStage('sure');
    });
    question.current?.focus();
  };
  const close = (to: 'idle' | 'done') => {
    flushSync(() => setStage(to));
    opener.current?.focus();
  };
  const go = async () => {
    setStage('busy');
    try {
      await wipe();
      close('done');
    } catch (failure) {
      setError(failure as Error);
      setStage('sure');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || stage === 'busy') return;
    event.stopPropagation();
    close('idle');
  };

  const asking = stage === 'sure' || stage === 'busy';
  return (
    <div className={styles.wipe}>
      <Button
        leads
        ref={opener}
        aria-expanded={asking}
        onClick={() => (asking ? close('idle') : askFirst())}
        disabled={stage === 'busy' || (disabled && !asking)}
      >
        {name}
      </Button>
      <span role="status">{stage === 'done' && t.settings.wiped}</span>
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
          <p id={id}>{words}</p>
          {error && <Failure error={error} />}
          <div className={styles.actions}>
            <Button className={styles.danger} onClick={go} disabled={stage === 'busy'}>
              {t.settings.wipe}
            </Button>
            <Button leads onClick={() => close('idle')} disabled={stage === 'busy'}>
              {t.settings.cancel}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
