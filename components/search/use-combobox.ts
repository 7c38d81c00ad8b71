import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../ui/ime';

interface ComboboxOptions {
  /** How many options there are now. */
  count: number;
  /** Whether anything is typed: Escape clears that first, and means the surface only after. */
  filled: boolean;
  /** Opens the option at an index, from 0. */
  open: (at: number) => void;
  clear: () => void;
}

/**
 * The keyboard of a search box (WAI-ARIA combobox with a listbox): the focus stays in the box, the arrows choose, Enter
 * opens, Escape clears. Keys of a composition under way belong to the input method.
 */
export function useCombobox({ count, filled, open, clear }: ComboboxOptions) {
  const [wanted, setWanted] = useState(0);
  const active = count === 0 ? -1 : Math.min(wanted, count - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') setWanted((active + 1) % Math.max(count, 1));
    else if (event.key === 'ArrowUp') setWanted((active - 1 + count) % Math.max(count, 1));
    else if (event.key === 'Enter' && active >= 0) open(active);
    else if (event.key === 'Escape' && filled) clear();
    else return;
    event.preventDefault();
  };
  return { active, onKeyDown, restart: () => setWanted(0) };
}
