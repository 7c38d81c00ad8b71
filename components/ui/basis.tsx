import { ExternalLink } from 'lucide-react';
import type { Status } from '@/utils/center/schema';
import { t } from '../app/language';
import styles from './basis.module.css';
import { StatusBadge } from './status-badge';

interface BasisProps {
  source: string;
  checked: string;
  status: Status;
  note?: string | undefined;
}

/** Where a fact comes from, when it was last checked, and how sure it is. */
export function Basis({ source, checked, status, note }: BasisProps) {
  return (
    <div className={styles.basis}>
      <StatusBadge status={status} />
      <span>{t.checkedOn(checked)}</span>
      <Source address={source} />
      {note && <p lang="ko">{note}</p>}
    </div>
  );
}

/** A link for a safe address; an old http: one is only named. */
export function Source({ address }: { address: string }) {
  const { protocol, host } = new URL(address);
  if (protocol !== 'https:') return <span>{t.source(host)}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {t.source(host)}
      <ExternalLink size={12} aria-hidden />
    </a>
  );
}
