import { useId } from 'react';
import type { HelpSort } from '@/utils/help-center/types';
import { t } from '../app/language';
import { Select } from '../ui/select';
import styles from './help-center-results.module.css';
import type { HelpSearching } from './use-help-search';

/** How the help centre sorts, and which of its categories. Each choice asks it again, from the first page. */
export function HelpChoices({ search: { question, results, find } }: { search: HelpSearching }) {
  const name = useId();
  const sorts = Object.entries(t.helpSearch.sorts) as [HelpSort, string][];
  const all = { id: '', name: t.helpSearch.all };
  const categories = results?.categories ?? [];
  const children = categories.find(({ id }) => id === question.category)?.children.filter(({ id }) => id) ?? [];
  return (
    <div className={styles.choices}>
      <fieldset className={styles.sorts}>
        <legend>{t.helpSearch.sort}</legend>
        {sorts.map(([sort, text]) => (
          <label key={sort}>
            <input type="radio" name={name} checked={question.sort === sort} onChange={() => find({ sort, page: 1 })} />
            {text}
          </label>
        ))}
      </fieldset>
      {categories.length > 0 && (
        <Select
          label={t.helpSearch.category}
          value={question.category}
          options={[all, ...categories]}
          choose={(category) => find({ category, subcategory: '', page: 1 })}
        />
      )}
      {children.length > 0 && (
        <Select
          label={t.helpSearch.subcategory}
          value={question.subcategory}
          options={[all, ...children]}
          choose={(subcategory) => find({ subcategory, page: 1 })}
        />
      )}
    </div>
  );
}
