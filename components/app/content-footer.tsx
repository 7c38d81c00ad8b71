import type { Status } from '@/utils/center/schema';
import { Mixed } from '../ui/mixed';
import { StatusMark } from '../ui/status-badge';
import { daysOf } from '../ui/times';
import { useNow } from '../ui/use-now';
import styles from './content-footer.module.css';
import { useRefreshes, useStore } from './content-queries';
import { t } from './language';
import { useStatus } from './queries';
import { refreshResult } from './refresh-result';

/** What the help is made of, what its marks mean, what was left out, and whose product this is not. */
export function ContentFooter() {
  const status = useStatus().data;
  if (!status) return null;
  return (
    <footer className={styles.footer}>
      {status.centers.map(({ id, name, articles, version, unofficial, filling }) => (
        <div key={id}>
          <p>
            <Mixed>{t.pack(name, articles, version)}</Mixed>
          </p>
          {filling && <p>{t.content.filling(filling.done, filling.of)}</p>}
          <HelpCopies center={id} />
          <p lang="ko">{unofficial}</p>
        </div>
      ))}
      <StatusMeanings />
      {status.skipped.length > 0 && <p>{t.skipped(status.skipped.length)}</p>}
    </footer>
  );
}

/** What was finished before this surface came up is no news in it. */
const OPENED = Date.now();

/** The copies of the help centre's articles: how many, how old, and what is happening to them. */
function HelpCopies({ center }: { center: string }) {
  const now = useNow();
  const copies = useStore().data?.centers.find(({ id }) => id === center);
  const refresh = useRefreshes().data?.find((one) => one.center === center);
  const { helpCheckedFrom: from = null, helpCheckedTo: to = null } = copies ?? {};
  return (
    <>
      {copies && copies.helpArticles > 0 && (
        <p>
          {t.content.helpArticles(copies.helpArticles, from !== null && to !== null ? daysOf(from, to, now) : null)}
        </p>
      )}
      {refresh?.progress && (
        <p>
          {t.content.checking}{' '}
          {refresh.progress.of > 0 && t.content.progress(refresh.progress.done, refresh.progress.of)}
        </p>
      )}
      {refresh?.last && !refresh.progress && refresh.last.at >= OPENED && (
        <p>{refreshResult(refresh.last) || (refresh.last.fault && t.content.faults[refresh.last.fault])}</p>
      )}
    </>
  );
}

function StatusMeanings() {
  const meanings = Object.entries(t.status) as [Status, string][];
  return (
    <details className={styles.meanings}>
      <summary>{t.statusMeanings}</summary>
      <dl>
        {meanings.map(([status, meaning]) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
