import type { RefreshStatus } from '@/utils/messaging/content-shapes';
import { useRefreshes, useRefreshMoves } from '../app/content-queries';
import { t } from '../app/language';
import { refreshResult } from '../app/refresh-result';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
import { timeOf } from '../ui/times';
import { useNow } from '../ui/use-now';
import styles from './settings.module.css';

/** Looks through the help centre on the seller's press, and shows how far it has come and what it brought. */
export function RefreshControl({ center }: { center: string }) {
  const { data = [], error, refetch } = useRefreshes();
  const { start, stop } = useRefreshMoves(center);
  const refresh = data.find((one) => one.center === center);
  const progress = refresh?.progress;
  // The same button in the same place: the focus stays on it when what it does changes.
  const press = progress ? stop : start;
  return (
    <div className={styles.refresh}>
      {progress && (
        <Progress label={t.content.checking} {...progress} text={t.content.progress(progress.done, progress.of)} />
      )}
      <Button disabled={press.isPending || !refresh} onClick={() => press.mutate()}>
        {progress ? t.settings.stopChecking : t.settings.checkNow}
      </Button>
      {error && <Failure error={error} retry={() => refetch()} />}
      {press.error && <Failure error={press.error} />}
      <div role="status" className={styles.outcome}>
        {refresh && !progress && <Outcome refresh={refresh} />}
        {refresh && progress && <Wait until={refresh.waitUntil} />}
      </div>
    </div>
  );
}

function Outcome({ refresh: { last, waitUntil } }: { refresh: RefreshStatus }) {
  const now = useNow();
  const result = last && refreshResult(last);
  return (
    <>
      {last && (
        <p>
          {result}
          {result && <br />}
          <span className={styles.soft}>{t.settings.lastCheck(timeOf(last.at, now))}</span>
        </p>
      )}
      {last?.fault && <Notice tone="warning">{t.content.faults[last.fault]}</Notice>}
      <Wait until={waitUntil} />
    </>
  );
}

/** A look that rests says until when: nobody answered, or the help centre asked for it. */
function Wait({ until }: { until: number | null }) {
  const now = useNow();
  return until !== null && until > now && <p>{t.content.waitUntil(timeOf(until, now))}</p>;
}
