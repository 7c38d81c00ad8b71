import { useState } from 'react';
import type { Settings } from '@/utils/messaging/content-shapes';
import { useSettings, useSettingsChange } from '../app/content-queries';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import styles from './form.module.css';

/** A setting that is saved at once. What stood there before comes back with one press, and goes again with the next. */
export function useSaving<K extends keyof Settings>(key: K) {
  const { data } = useSettings();
  const change = useSettingsChange();
  const [last, setLast] = useState<{ before: Settings[K]; undone: boolean } | null>(null);
  const save = (value: Settings[K], undone = false) => {
    if (!data) return;
    setLast({ before: data[key], undone });
    change.mutate({ [key]: value });
  };
  const undo = last ? () => save(last.before, !last.undone) : undefined;
  return { value: data?.[key], save, saved: { undo, undone: last?.undone ?? false, error: change.error } };
}

/** Says that it is saved, and offers the way back. */
export function Saved({ undo, undone, error }: ReturnType<typeof useSaving>['saved']) {
  return (
    <>
      <div className={styles.saved}>
        <span role="status">{undo && !error && (undone ? t.ownRules.undone : t.ownRules.saved)}</span>
        {undo && !error && (
          <Button look="quiet" onClick={undo}>
            {t.ownRules.undo}
          </Button>
        )}
      </div>
      {error && <Failure error={error} />}
    </>
  );
}
