import { Browse } from './browse';
import { HelpCenterResults } from './help-center-results';
import { PinnedArticles } from './pinned-articles';
import { SearchBox } from './search-box';

/** `찾기`: search here and in the help centre, the pinned articles, and all articles by category. */
export function SearchTab() {
  return (
    <SearchBox byCategory further={<HelpCenterResults />}>
      <PinnedArticles />
      <Browse />
    </SearchBox>
  );
}
