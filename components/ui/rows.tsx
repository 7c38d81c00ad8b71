import { ChevronRight, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { LEADS } from './leads';
import styles from './rows.module.css';

/** A list whose rows open something; its children are `li`. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without its bullets Safari takes a list for none
    <ul role="list" className={styles.rows}>
      {children}
    </ul>
  );
}

interface OpenRowProps {
  open: () => void;
  /** What it opens is awaited. */
  busy?: boolean;
  children: ReactNode;
}

/** A row that opens here. */
export function OpenRow({ open, busy, children }: OpenRowProps) {
  return (
    <button type="button" onClick={open} aria-busy={busy} className={styles.row} {...{ [LEADS]: '' }}>
      {children}
      <ChevronRight size={16} aria-hidden />
    </button>
  );
}

/** A row that opens in a tab of its own. */
export function AwayRow({ address, children }: { address: string; children: ReactNode }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className={styles.row}>
      {children}
      <ExternalLink size={14} aria-hidden />
    </a>
  );
}
