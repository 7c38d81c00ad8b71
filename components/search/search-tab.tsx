import { Browse } from './browse';
import { SearchBox } from './search-box';

/** `찾기`: search, and all articles by category. */
export function SearchTab() {
  return (
    <SearchBox>
      <Browse />
    </SearchBox>
  );
}
