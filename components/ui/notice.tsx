import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const ICONS = { note: Info, warning: TriangleAlert, error: CircleAlert };

interface NoticeProps {
  tone: 'note' | 'warning' | 'error';
  children: ReactNode;
  /** `alert` where it appears unasked. */
  role?: 'alert' | 'status' | 'note';
}

/** A sentence that should not be passed over; its tone is said by picture and colour. */
export function Notice({ tone, children, role = 'note' }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <Icon size={16} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
