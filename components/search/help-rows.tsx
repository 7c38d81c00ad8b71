import { useMutation } from '@tanstack/react-query';
import { ChevronRight, ExternalLink } from 'lucide-react';
import { ask } from '@/utils/messaging/client';
import type { HelpResult } from '@/utils/messaging/content-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Failure, Waiting } from '../ui/asked';
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
    } else if (helpId) copy.mutate({ helpId }, { onSuccess: openArticle });
  };

  if (rows.length === 0) return <p>{t.helpSearch.nothing}</p>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without its bullets Safari takes a list for none
    <ul role="list" className={styles.list}>
      {rows.map((row, at) => {
        const concerned = row.helpId !== null && copy.variables?.helpId === row.helpId;
        return (
          <li key={row.helpId ?? at}>
            <Row row={row} fetching={concerned && copy.isPending} open={() => open(row)} />
            {concerned && copy.isPending && <Waiting words={t.helpSearch.fetching} />}
            {concerned && copy.isError && (
              <>
                <Failure error={copy.error} retry={() => open(row)} />
                <p>
                  <Elsewhere address={row.address}>{t.helpSearch.openThere}</Elsewhere>
                </p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Row({ row, fetching, open }: { row: HelpResult; fetching: boolean; open: () => void }) {
  const words = (
    <span>
      <span className={styles.title}>{row.title}</span>
      <span className={styles.detail}>
        {!row.entry && <span className={styles.elsewhere}>{t.helpSearch.notHere}</span>}
        {row.entry?.gone && <span className={styles.elsewhere}>{t.gone}</span>}
        {row.category.join(' › ')}
      </span>
      {row.excerpt && <span className={styles.excerpt}>{row.excerpt}</span>}
    </span>
  );
  if (!row.entry && row.helpId === null) return <Elsewhere address={row.address}>{words}</Elsewhere>;
  return (
    <button type="button" onClick={open} aria-busy={fetching}>
      {words}
      <ChevronRight size={16} aria-hidden />
    </button>
  );
}

function Elsewhere({ address, children }: { address: string; children: React.ReactNode }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <ExternalLink size={14} aria-hidden />
    </a>
  );
}
