import type { SearchHit } from '@/utils/messaging/help-shapes';
import { t } from '../app/language';
import { Entry } from '../ui/entry';
import styles from './result-list.module.css';

interface ResultOptionProps {
  id: string;
  hit: SearchHit;
  /** Its place among so many, from 1. */
  place: number;
  of: number;
  active: boolean;
  open: () => void;
}

/** A result: its title first, then where it belongs, what matched, and why where that can't be seen. */
export function ResultOption({ id, hit, place, of, active, open }: ResultOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keyboard (aria-activedescendant)
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-posinset={place}
      aria-setsize={of}
      aria-description={matched(hit)}
      className={styles.option}
      onClick={open}
    >
      <Entry
        title={<Marked parts={hit.markedTitle} />}
        mark={hit.gone && t.gone}
        detail={hit.category.join(' › ')}
        excerpt={<Marked parts={hit.excerpt} />}
      />
      {hit.reason && (
        <span className={styles.reason}>
          <span className={styles.kind}>{t.search.reasons[hit.reason.kind]}</span>{' '}
          {t.search.reason(hit.reason.typed, hit.reason.meant)}
        </span>
      )}
    </div>
  );
}

function Marked({ parts }: { parts: SearchHit['excerpt'] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place alone
  return <span lang="ko">{parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</span>;
}

/** The marks in words, each once: readers pass over the marks themselves, and a result is heard as one text. */
function matched({ markedTitle, excerpt }: SearchHit): string | undefined {
  const letters = [...markedTitle, ...excerpt].filter(({ hit }) => hit).map(({ text }) => text.trim());
  return letters.length > 0 ? t.search.matched([...new Set(letters)]) : undefined;
}
