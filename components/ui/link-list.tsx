import type { ReactNode } from 'react';
import { Entry } from './entry';
import { OpenRow, Rows } from './rows';

export interface ListLink {
  key: string;
  title: ReactNode;
  /** A word before the detail, such as that it was taken down. */
  mark?: ReactNode;
  /** A line under the title. */
  detail?: ReactNode;
  open: () => void;
}

/** A list of things that open in the panel. */
export function LinkList({ links }: { links: ListLink[] }) {
  return (
    <Rows>
      {links.map(({ key, open, ...entry }) => (
        <li key={key}>
          <OpenRow open={open}>
            <Entry {...entry} />
          </OpenRow>
        </li>
      ))}
    </Rows>
  );
}
