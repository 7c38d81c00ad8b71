import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../ui/ime';

interface ComboboxOptions {
  /** How many options there are now. */
  count: number;
  /** Whether the first one stands chosen before any arrow, because it may well be what is wanted. */
  preselect: boolean;
  /** Whether anything is typed: Escape clears that first, and means the surface only after. */
  filled: boolean;
  /** Opens the option that the arrows led to, from 0, or, without one, what Enter means by itself. */
  open: (chosen: number | null, event: KeyboardEvent) => void;
  clear: () => void;
  /** Leads back to the list, where something else stands over it. */
  leave: (() => void) | undefined;
}

const LIST_KEYS = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape'];

/**
 * The keyboard of a search box (WAI-ARIA combobox with a listbox): the focus stays in the box, the arrows choose, Enter
 * opens, Escape clears; Home, End and whatever is held with an arrow stay those of a text. Keys of a composition under
 * way belong to the input method.
 */
export function useCombobox({ count, preselect, filled, open, clear, leave }: ComboboxOptions) {
  const [wanted, setWanted] = useState<number | null>(null);
  const first = preselect ? 0 : -1;
  const active = count === 0 ? -1 : Math.min(wanted ?? first, count - 1);
  const isChosen = wanted !== null && active >= 0;

  /** Does what a key means here; false where it means nothing. */
  const obey = (event: KeyboardEvent): boolean => {
    const next = led(event.key, active, count);
    if (next !== undefined) setWanted(next);
    else if (leave && LIST_KEYS.includes(event.key)) leave();
    else if (event.key === 'Enter' && filled) open(isChosen ? active : null, event);
    else if (event.key === 'Escape' && filled) clear();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isComposing(event) && !isText(event) && obey(event)) event.preventDefault();
  };
  return { active, onKeyDown, restart: () => setWanted(null) };
}

/** What is held with an arrow makes it one of the text: it selects, or goes by words. */
const isText = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.startsWith('Arrow') && (shiftKey || ctrlKey || metaKey || altKey);

/** Where an arrow leads, round and round; nothing for another key. */
function led(key: string, from: number, count: number) {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return from > 0 ? from - 1 : count - 1;
  return undefined;
}
