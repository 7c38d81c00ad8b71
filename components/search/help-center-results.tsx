import { type ReactNode, useRef } from 'react';
import type { HelpResults } from '@/utils/messaging/content-shapes';
import type { ContentStatus } from '@/utils/messaging/help-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { useStatus } from '../app/queries';
import { Failure, Waiting } from '../ui/asked';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { ago } from '../ui/times';
import { useNow } from '../ui/use-now';
import styles from './help-center-results.module.css';
import { HelpChoices } from './help-choices';
import { HelpPager } from './help-pager';
import { HelpRows } from './help-rows';
import { type HelpSearching, useHelpSearch } from './use-help-search';

type Center = ContentStatus['centers'][number];
type Listing = NonNullable<HelpResults['listing']>;

/** The help centres' own results, below ours. */
export function HelpCenterResults() {
  const words = useNavigation().query.trim();
  const centers = useStatus().data?.centers ?? [];
  if (words === '') return null;
  return centers.map((center) => (
    <Section key={center.id} title={t.helpSearch.title(center.helpCenter.name)}>
      <CenterResults center={center} words={words} />
    </Section>
  ));
}

/** Nothing is sent before the seller presses; until then there are the results kept from the last time, if any. */
function CenterResults({ center, words }: { center: Center; words: string }) {
  const search = useHelpSearch(center.id, words);
  const place = useRef<HTMLDivElement>(null);
  const { asked, busy, error, results, find } = search;
  const listing = results?.listing ?? null;
  const askFirst = !asked || (!listing && !busy && !error && !results?.fault);
  /** What is pressed goes away with the press: the focus stays at the results. */
  const press = () => {
    place.current?.focus({ preventScroll: true });
    void find();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds a form's fields
    <div
      ref={place}
      role="group"
      aria-label={t.helpSearch.title(center.helpCenter.name)}
      tabIndex={-1}
      className={styles.results}
      aria-busy={busy}
    >
      {!askFirst && <HelpChoices search={search} />}
      {error && <Failure error={error} retry={press} />}
      {results?.fault && !busy && <Fault fault={results.fault} retry={press} />}
      {askFirst ? <Asking center={center} kept={listing} ask={press} /> : <Head listing={listing} search={search} />}
      <div className={busy ? styles.outdated : undefined}>
        {listing && <HelpRows center={center.id} rows={listing.rows} />}
        {!askFirst && <HelpPager listing={listing} search={search} />}
      </div>
    </div>
  );
}

/** The press that sends the words, and where to. */
function Asking({ center, kept, ask }: { center: Center; kept: Listing | null; ask: () => void }) {
  const now = useNow();
  return (
    <div className={styles.asking}>
      {kept && <Age listing={kept} now={now} />}
      <Button onClick={ask}>{kept ? t.helpSearch.askAgain : t.helpSearch.ask}</Button>
      <p className={styles.soft}>{t.helpSearch.sends(new URL(center.helpCenter.home).host)}</p>
    </div>
  );
}

/** How many there are, and how old they are; or that they are awaited. */
function Head({ listing, search }: { listing: Listing | null; search: HelpSearching }) {
  const now = useNow();
  let head: ReactNode = null;
  if (search.busy) head = <Waiting words={t.helpSearch.asking} />;
  else if (listing)
    head = (
      <p role="status">
        {listing.total !== null && <strong>{t.helpSearch.total(listing.total)}</strong>}
        {listing.total !== null && ' · '}
        <Age listing={listing} now={now} />
      </p>
    );
  return <div className={styles.head}>{head}</div>;
}

function Age({ listing: { savedAt }, now }: { listing: Listing; now: number }) {
  return <span>{t.helpSearch.age(ago(savedAt, now))}</span>;
}

function Fault({ fault, retry }: { fault: NonNullable<HelpResults['fault']>; retry: () => void }) {
  return (
    <Notice tone="warning" role="alert">
      <p>{t.content.faults[fault]}</p>
      <Button onClick={retry}>{t.retry}</Button>
    </Notice>
  );
}
