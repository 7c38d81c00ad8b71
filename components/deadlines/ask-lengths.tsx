import { useState } from 'react';
import type { Radar } from '@/utils/messaging/radar-shapes';
import { withLength } from '../app/center-lengths';
import { useSettings, useSettingsChange } from '../app/content-queries';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import styles from './todo-tab.module.css';

/** Asks once for lengths that nobody has published, where rows wait for them: set one, or leave it open for good. */
export function AskLengths({ asks }: Pick<Radar, 'asks'>) {
  const { openSettings } = useNavigation();
  const lengths = useSettings().data?.ownLengths;
  const change = useSettingsChange();
  const [left, setLeft] = useState(false);
  const leaveOpen = (one: Radar['asks'][number]) => {
    if (!lengths) return;
    setLeft(true);
    change.mutate({ ownLengths: withLength(lengths, one, null) });
  };
  return (
    <>
      {asks.map((one) => (
        <div key={`${one.center}/${one.rule}`} className={styles.ask}>
          <p>{t.ownRules.ask(one.kind)}</p>
          <Button look="quiet" onClick={openSettings}>
            {t.ownRules.askSet}
          </Button>
          <Button look="quiet" onClick={() => leaveOpen(one)}>
            {t.ownRules.leftOpen}
          </Button>
        </div>
      ))}
      <p role="status" className={left && asks.length === 0 ? styles.ask : undefined}>
        {left && asks.length === 0 && t.ownRules.askLeftOpen}
      </p>
      {change.error && <Failure error={change.error} />}
    </>
  );
}
