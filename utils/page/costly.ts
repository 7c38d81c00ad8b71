/** Which costly action an element of the page stands for, by the words that a person reads on it. */
import { closest, findAll, isShown } from './dom';
import type { CostlyAction } from './facts';
import { labelOf, nameOf } from './names';
import { key, type WordFinder, wordFinder } from './text';
import { textOf } from './text-of';

/** A tab or a link leads somewhere, and does nothing else. */
const ELEMENTS = {
  button:
    'button:not([role=tab]),[role=button],[role=menuitem],input[type=button],input[type=submit],a:not([href]),a[href="#"]',
  choice: 'select,option,[role=option],[role=radio],[role=menuitemradio],input[type=radio],label',
};

/** What is chosen already: a dialog may open with a costly reason, and its button just goes ahead with it. */
const CHOSEN = 'select,input[type=radio]:checked,[role=radio][aria-checked=true],[role=option][aria-selected=true]';
const MOST_CHOICES = 50;

export const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';
/** What a choice is one of. */
const GROUP = 'select,fieldset,[role=radiogroup],[role=listbox],[role=group]';

/** An action, with what on the screen it is taken by. */
export interface Costly {
  element: Element;
  action: CostlyAction;
}

/** Finds what the element, or one around it, would do. @param page id of the screen; `null` for an unknown one */
export type CostlyFinder = (element: Element, page: string | null) => Costly | null;

/**
 * Prepares a centre's costly actions for look-up.
 *
 * @param stateOf id of the state of the row that an element stands in; `null` or nothing where none can be read
 */
export function costlyFinder(
  actions: readonly CostlyAction[],
  stateOf: (element: Element) => string | null | undefined,
): CostlyFinder {
  const finders = new Map<string, WordFinder>();
  /** Words mean what they mean on their screen: the same ones may cost something else on another. */
  const finderFor = (kind: CostlyAction['kind'], page: string | null): WordFinder => {
    const which = `${kind} ${page}`;
    const found = finders.get(which) ?? wordFinder(actions.filter((one) => one.kind === kind && isOn(one, page)));
    finders.set(which, found);
    return found;
  };
  const at = (kind: CostlyAction['kind'], target: Element, page: string | null): Costly | null => {
    const element = closest(target, ELEMENTS[kind]);
    const words = element ? wordsOn(element) : '';
    // `반품 완료 (12)` counts what is done, and does none of it.
    const id = words && !/\d/.test(words) ? finderFor(kind, page)(words)?.id : undefined;
    const action = actions.find((one) => one.id === id);
    if (!element || !action || !isIn(action, stateOf(element))) return null;
    return kind === 'button' || isReason(action, element) ? { element: seenOf(element), action } : null;
  };
  return (target, page) => {
    const costly = at('button', target, page) ?? at('choice', target, page);
    const dialog = closest(target, DIALOG);
    if (costly || !dialog) return costly;
    for (const choice of findAll(dialog, CHOSEN).slice(0, MOST_CHOICES)) {
      const chosen = isShown(seenOf(choice)) ? at('choice', choice, page) : null;
      if (chosen) return chosen;
    }
    return null;
  };
}

/** On a screen that nobody knows, words count only where they can't mean something else. */
const isOn = ({ pages }: CostlyAction, page: string | null) =>
  pages.length === 0 || (page !== null && pages.includes(page));

/** A state that can't be read keeps nobody from the note. */
const isIn = ({ states }: CostlyAction, state: string | null | undefined) =>
  states.length === 0 || typeof state !== 'string' || states.includes(state);

/** A dialog asks for reasons; elsewhere the list has to say that it does, or it may as well be a filter. */
function isReason({ of }: CostlyAction, choice: Element): boolean {
  if (closest(choice, DIALOG)) return true;
  const group = closest(choice, GROUP);
  const name = group ? key(nameOf(group)) : '';
  return of.some((label) => name.includes(key(label)));
}

/** A radio button is often drawn by its label alone. */
const seenOf = (element: Element) => (element.tagName === 'INPUT' ? (labelOf(element) ?? element) : element);

function wordsOn(element: Element): string {
  // A list box that is closed shows what is chosen in it.
  if (element.tagName === 'SELECT') {
    return [...(element as HTMLSelectElement).selectedOptions].map((option) => textOf(option)).join('');
  }
  if (element.tagName !== 'LABEL') return nameOf(element);
  return findAll(element, 'input[type=checkbox]').length > 0 ? '' : nameOfLabel(element);
}

const nameOfLabel = (label: Element) => (findAll(label, '*').length > MOST_CHOICES ? '' : textOf(label));
