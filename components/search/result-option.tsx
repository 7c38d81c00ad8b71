import { useEffect, useRef } from 'react';
import type { SearchHit } from '@/utils/messaging/help-shapes';
import { t } from '../app/language';
import { Entry } from '../ui/entry';
import styles from './search-box.module.css';

interface ResultOptionProps {
  id: string;
  hit: SearchHit;
  active: boolean;
  open: () => void;
}

/** A result: its title first, then where it belongs and what matched. */
export function ResultOption({ id, hit, active, open }: ResultOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  const wasActive = useRef(active);
  // Only when the arrows lead to it: results that come back with their place keep that.
  useEffect(() => {
    if (active && !wasActive.current) element.current?.scrollIntoView({ block: 'nearest' });
    wasActive.current = active;
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keyboard (aria-activedescendant)
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
    <div ref={element} id={id} role="option" aria-selected={active} className={styles.option} onClick={open}>
      <Entry
        title={<Marked parts={hit.markedTitle} />}
        mark={hit.gone && t.gone}
        detail={hit.category.join(' › ')}
        excerpt={<Marked parts={hit.excerpt} />}
      />
    </div>
  );
}

function Marked({ parts }: { parts: SearchHit['excerpt'] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts are told apart by their place alone
  return parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text));
}
