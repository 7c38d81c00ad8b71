import { t } from '../app/language';
import { Button } from '../ui/button';
import styles from './no-results.module.css';

interface SpellingsProps {
  spellings: string[];
  /** Looks for one of them instead. */
  take: (spelling: string) => void;
}

/** What the seller may have meant; nothing where nothing comes near. */
export function Spellings({ spellings, take }: SpellingsProps) {
  if (spellings.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds a form's fields, these are ways on
    <div role="group" aria-label={t.search.spellings} className={styles.spellings}>
      <span aria-hidden>{t.search.spellings}</span>
      {spellings.map((spelling) => (
        <Button leads key={spelling} onClick={() => take(spelling)}>
          <span lang="ko">{spelling}</span>
        </Button>
      ))}
    </div>
  );
}
