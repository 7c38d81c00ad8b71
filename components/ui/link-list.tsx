import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './link-list.module.css';

export interface ListLink {
  key: string;
  title: ReactNode;
  /** A line under the title. */
  detail?: ReactNode;
  open: () => void;
}

/** A list of things that open in the panel. */
export function LinkList({ links }: { links: ListLink[] }) {
  return (
    <ul className={styles.list}>
      {links.map(({ key, title, detail, open }) => (
        <li key={key}>
          <button type="button" onClick={open}>
            <span>
              <span className={styles.title}>{title}</span>
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
            <ChevronRight size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
