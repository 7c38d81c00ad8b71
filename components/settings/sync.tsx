import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';
import type { SyncReport } from '@/utils/messaging/sync-shapes';
import { useSync } from '../app/content-queries';
import { t } from '../app/language';
import { Asked, Failure } from '../ui/asked';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { timeOf } from '../ui/times';
import { useNow } from '../ui/use-now';
import form from './form.module.css';
import { Switch } from './switch';

/** `다른 브라우저와 맞추기`: off until the seller switches it on, because something leaves the browser then. */
export function Sync() {
  const client = useQueryClient();
  const { mutate, variables, isPending, error } = useMutation({
    mutationFn: (on: boolean) => ask('sync.turn', on),
    onSettled: () => client.invalidateQueries({ queryKey: ['sync'] }),
  });
  return (
    <Section title={t.sync.title}>
      <Asked answer={useSync()}>
        {(report) =>
          report.can ? (
            <>
              <Switch on={isPending ? variables : report.on} turn={(on) => mutate(on)}>
                {t.sync.turn}
              </Switch>
              <p className={form.help}>{t.sync.help}</p>
              <div role="status">{report.on && <Outcome {...report} />}</div>
              {error && <Failure error={error} />}
            </>
          ) : (
            <p className={form.help}>{t.sync.none}</p>
          )
        }
      </Asked>
    </Section>
  );
}

function Outcome({ at, left, trouble }: SyncReport) {
  const now = useNow();
  return (
    <>
      {at !== null && <p className={form.help}>{t.sync.lastLook(timeOf(at, now))}</p>}
      {left > 0 && <Notice tone="warning">{t.sync.left(left)}</Notice>}
      {trouble && <Notice tone="warning">{t.sync.troubles[trouble]}</Notice>}
    </>
  );
}
