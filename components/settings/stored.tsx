import type { StoreReport, Wipe } from '@/utils/messaging/content-shapes';
import { useOwnData, useStore, useSync } from '../app/content-queries';
import { t } from '../app/language';
import { kept as english } from '../app/language/later/en/kept';
import { inLanguage } from '../app/language/later/in-language';
import { kept as korean } from '../app/language/later/kept';
import { useStatus } from '../app/queries';
import { Asked } from '../ui/asked';
import { Section } from '../ui/section';
import { number } from '../ui/times';
import styles from './stored.module.css';
import { WipeButton } from './wipe-button';

const words = () => inLanguage(korean, english);

type Row = keyof typeof korean.rows;

/** `저장된 내용`: what is stored now, how long and what for; and wiping it. */
export function Stored() {
  const w = words();
  const report = useStore();
  const shared = useSync().data;
  return (
    <Section title={w.title}>
      {/* Where it is the memory, that stands above everything already. */}
      {report.data?.mode.kind === 'disk' && shared && <p>{shared.on ? t.sync.onDisk : w.where}</p>}
      <p className={styles.soft}>{w.never}</p>
      <Asked answer={report}>
        {(all) => (
          <>
            <Table counts={countsOf(all)} />
            <p className={styles.soft}>{w.size(all.bytes === null ? null : all.bytes / 1_000_000)}</p>
          </>
        )}
      </Asked>
      <Wipes votes={report.data?.votes ?? 0} />
    </Section>
  );
}

/** How many there are of each kind, in the order of the table. */
function countsOf({ centers, ...report }: StoreReport): Record<Row, number> {
  const sum = (key: 'articles' | 'helpArticles') => centers.reduce((total, center) => total + center[key], 0);
  const { orders, penalties, handled, runs, pins, recents, votes, settings, sites, panels, tabs, listings, notes } =
    report;
  return {
    ...{ orders, penalties, handled, runs, pins, recents, votes, settings, sites, panels, tabs },
    helpArticles: sum('helpArticles'),
    listings,
    articles: sum('articles'),
    notes,
  };
}

function Table({ counts }: { counts: Record<Row, number> }) {
  const w = words();
  return (
    <table className={styles.table} aria-label={w.table}>
      <thead>
        <tr>
          <th scope="col">{w.kind}</th>
          <th scope="col" className={styles.count}>
            {w.count}
          </th>
          <th scope="col">{w.time}</th>
          <th scope="col">{w.use}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(counts) as Row[]).map((row) => {
          const { kind, note, time, use } = w.rows[row];
          return (
            <tr key={row}>
              <th scope="row">
                {kind}
                {note && <small>{note}</small>}
              </th>
              <td className={styles.count}>{number(counts[row])}</td>
              <td>{time}</td>
              <td>{use}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Wiping all of it, or a part. */
function Wipes({ votes }: { votes: number }) {
  const { wiping, unrating } = useOwnData();
  if (useStatus().data?.store.kind === 'memory') return <p className={styles.soft}>{t.settings.wipeNothing}</p>;
  return (
    <div className={styles.wipes}>
      <WipeButton
        name={t.settings.forgetVotes}
        question={t.settings.forgetVotesWhat}
        disabled={votes === 0}
        wipe={() => unrating.mutateAsync()}
      />
      {(Object.keys(t.settings.wipes) as Wipe[]).map((what) => (
        <WipeButton
          key={what}
          name={t.settings.wipes[what]}
          question={t.settings.wipeWhat[what]}
          wipe={() => wiping.mutateAsync(what)}
        />
      ))}
    </div>
  );
}
