import { useMutation } from '@tanstack/react-query';
import { ask } from '@/utils/messaging/client';
import type { HelpResult } from '@/utils/messaging/content-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Failure, Waiting } from '../ui/asked';
import { Entry } from '../ui/entry';
import { AwayRow, OpenRow, Rows } from '../ui/rows';
import styles from './help-center-results.module.css';

/** Results of the help centre. What isn't in our store yet is copied first; what has no number opens at its own place. */
export function HelpRows({ center, rows }: { center: string; rows: HelpResult[] }) {
  const { openArticle } = useNavigation();
  const copy = useMutation({ mutationFn: ({ helpId }: { helpId: string }) => ask('help.copy', { center, helpId }) });

  // Only the row pressed last opens, and none after the seller has gone elsewhere.
  const open = ({ entry, helpId }: HelpResult) => {
    if (entry) {
      openArticle(entry);
      // Ours is there at once; the help centre's own text joins it as soon as it is copied.
      if (helpId) ask('help.copy', { center, helpId }).catch(() => {});
    } else if (helpId) copy.mutate({ helpId }, { onSuccess: (entry) => openArticle(entry) });
  };

  const isCopied = ({ helpId }: HelpResult) => helpId !== null && copy.variables?.helpId === helpId;

  if (rows.length === 0) return <p>{t.helpSearch.nothing}</p>;
  return (
    <Rows>
      {rows.map((row, at) => (
        <li key={row.helpId ?? at}>
          <Row row={row} fetching={isCopied(row) && copy.isPending} open={() => open(row)} />
          {isCopied(row) && (
            <div className={styles.outcome}>
              {copy.isPending && <Waiting words={t.helpSearch.fetching} />}
              {copy.isError && <Failure error={copy.error} retry={() => open(row)} />}
              {copy.isError && <AwayRow address={row.address}>{t.helpSearch.openThere}</AwayRow>}
            </div>
          )}
        </li>
      ))}
    </Rows>
  );
}

function Row({ row, fetching, open }: { row: HelpResult; fetching: boolean; open: () => void }) {
  const words = (
    <Entry
      title={row.title}
      mark={row.entry ? row.entry.gone && t.gone : t.helpSearch.notHere}
      detail={row.category.join(' › ')}
      excerpt={row.excerpt}
    />
  );
  if (!row.entry && row.helpId === null) return <AwayRow address={row.address}>{words}</AwayRow>;
  return (
    <OpenRow open={open} busy={fetching}>
      {words}
    </OpenRow>
  );
}
