import { useId } from 'react';
import { t } from '../app/language';
import { LEADS } from '../ui/leads';
import { Spoken } from '../ui/spoken';
import styles from './category-filter.module.css';
import { useCategories } from './use-categories';

interface CategoryFilterProps {
  /** The one that is chosen; empty for all. */
  category: string;
  choose: (category: string) => void;
}

/** Which of our categories the results are kept to. */
export function CategoryFilter({ category, choose }: CategoryFilterProps) {
  const name = useId();
  const categories = useCategories();
  if (categories.length < 2 && category === '') return null;
  return (
    <fieldset className={styles.categories}>
      <legend>
        <Spoken>{t.search.category}</Spoken>
      </legend>
      {['', ...categories].map((one) => (
        <label key={one} className={styles.category}>
          <input
            type="radio"
            name={name}
            checked={one === category}
            onChange={() => choose(one)}
            {...{ [LEADS]: '' }}
          />
          {one ? <span lang="ko">{one}</span> : t.search.allCategories}
        </label>
      ))}
    </fieldset>
  );
}
