import { type RefObject, useEffect, useState } from 'react';
import type { Radar } from '@/utils/messaging/radar-shapes';
import { withLength } from '../app/center-lengths';
import { useSettings, useSettingsChange } from '../app/content-queries';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Mixed } from '../ui/mixed';
import { toHeading } from './to-heading';
import styles from './todo-tab.module.css';

type Ask = Radar['asks'][number];

interface AskLengthsProps {
  asks: Ask[];
  /** Holds the rows. */
  list: RefObject<HTMLElement | null>;
}

const keyOf = ({ center, rule }: Ask) => `${center}/${rule}`;

/** Asks once for lengths that nobody has published, where rows wait for them: set one, or leave it open for good. */
export function AskLengths({ asks, list }: AskLengthsProps) {
  const { openSettings } = useNavigation();
  const lengths = useSettings().data?.ownLengths;
  const change = useSettingsChange();
  /** The one that was left open last. */
  const [left, setLeft] = useState<Ask | null>(null);
  const gone = left && !asks.some((one) => keyOf(one) === keyOf(left)) ? left : null;
  useEffect(() => {
    if (gone) toHeading(list.current);
  }, [gone, list]);
  const leaveOpen = (one: Ask) => {
    if (!lengths) return;
    setLeft(one);
    change.mutate({ ownLengths: withLength(lengths, one, null) });
  };
  return (
    <>
      {asks.map((one) => (
        <div key={keyOf(one)} className={styles.ask}>
          <p>
            <Mixed>{t.ownRules.ask(one.kind)}</Mixed>
          </p>
          <Button leads look="quiet" onClick={openSettings}>
            {t.ownRules.askSet}
          </Button>
          <Button look="quiet" disabled={!lengths} onClick={() => leaveOpen(one)}>
            {t.ownRules.leftOpen}
          </Button>
        </div>
      ))}
      <p role="status" className={gone ? styles.ask : undefined}>
        {gone && <Mixed>{t.ownRules.askLeftOpen(gone.kind)}</Mixed>}
      </p>
      {change.error && <Failure error={change.error} />}
    </>
  );
}
