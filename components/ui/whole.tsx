import { Mixed } from './mixed';
import styles from './whole.module.css';

/** `2026-11-23` with what is written to it, words in brackets, and what stands before a dot in a list. */
const WHOLE = /(\d{4}-\d{2}-\d{2}\S*|\([^()]* [^()]*\)|[^· ][^·]*(?= · ))/;

/** A text that is broken within none of these as far as there is room. */
export function Whole({ children }: { children: string }) {
  return children.split(WHOLE).map((piece, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a text moves
      <span key={at} className={styles.whole}>
        <Mixed>{piece}</Mixed>
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a text moves
      <Mixed key={at}>{piece}</Mixed>
    ),
  );
}
