import { useState } from 'react';
import type { StepView } from '@/utils/messaging/guide-shapes';
import { t } from '../app/language';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Said } from '../ui/said';
import styles from './step.module.css';

/** What is to be entered as it is, each with a button that copies it. */
export function CopyValues({ values }: { values: StepView['copy'] }) {
  const [said, setSaid] = useState('');
  if (values.length === 0) return null;
  const copy = async (text: string) => {
    // The same words once more are said once more.
    setSaid('');
    setSaid((await copyText(text)) ? t.article.copied : t.article.notCopied);
  };
  return (
    <div>
      <p className={styles.caption}>{t.guides.copyValues}</p>
      <dl className={styles.values}>
        {values.map(({ label, text }) => (
          <div key={label}>
            <dt lang="ko">{label}</dt>
            <dd>
              <code lang="ko">{text}</code>
              <Button small aria-label={t.guides.copyOf(label)} onClick={() => copy(text)}>
                {t.guides.copy}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <Said>{said}</Said>
    </div>
  );
}
