import { useEffect, useRef, useState } from 'react';
import type { HelpResults } from '@/utils/messaging/content-shapes';
import { t } from '../app/language';
import { Button } from '../ui/button';
import styles from './help-center-results.module.css';
import type { HelpSearching } from './use-help-search';

interface HelpPagerProps {
  listing: HelpResults['listing'];
  search: HelpSearching;
}

/** A page that could not be had: there is a way back from it, and none on. */
const NOTHING = { total: null, pageSize: 1, rows: [] };

/** Pages of the results. Without a total there is a next page as long as full ones come. */
export function HelpPager({ listing, search }: HelpPagerProps) {
  const { question, busy, outdated, find } = search;
  const { total, pageSize, rows } = listing ?? NOTHING;
  const pages = total === null ? null : Math.max(Math.ceil(total / pageSize), 1);
  const more = pages === null ? rows.length >= pageSize : question.page < pages;
  const { pager, turned } = useTopOfPage(!busy && !outdated);
  if (!more && question.page === 1) return null;
  const turn = (page: number) => {
    turned();
    void find({ page });
  };
  return (
    <nav ref={pager} className={styles.pager} aria-label={t.helpSearch.pages}>
      <Button disabled={busy || question.page <= 1} onClick={() => turn(question.page - 1)}>
        {t.helpSearch.previous}
      </Button>
      <span>{t.helpSearch.page(question.page, pages)}</span>
      <Button disabled={busy || !more} onClick={() => turn(question.page + 1)}>
        {t.helpSearch.next}
      </Button>
    </nav>
  );
}

/** A page that was turned is read from its top: once it is there, its section comes into sight; the focus stays. */
function useTopOfPage(there: boolean) {
  const pager = useRef<HTMLElement>(null);
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!waiting || !there) return;
    pager.current?.closest('section')?.scrollIntoView({ block: 'start' });
    setWaiting(false);
  }, [waiting, there]);
  return { pager, turned: () => setWaiting(true) };
}
