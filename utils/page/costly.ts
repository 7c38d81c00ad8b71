/** Which costly action an element of the page stands for, by the words that a person reads on it. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { closest, findAll, textOf } from './dom';
import type { CostlyAction } from './facts';
import { type WordFinder, wordFinder } from './text';

const ELEMENTS = {
  button: 'button,[role=button],[role=menuitem],input[type=button],input[type=submit],a[href]',
  choice: 'select,option,[role=option],[role=radio],[role=menuitemradio],input[type=radio],label',
};

/** What is chosen already: a dialog may open with a costly reason, and its button just goes ahead with it. */
const CHOSEN = 'select,input[type=radio]:checked,[role=radio][aria-checked=true],[role=option][aria-selected=true]';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';
const MOST_CHOICES = 50;

/** Words on a button are few; whatever says more is a card around other things. */
const MOST_LETTERS = 100;

/** An action with the element that it is taken by. */
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
    const key = `${kind} ${page}`;
    const found = finders.get(key) ?? wordFinder(actions.filter((one) => one.kind === kind && isOn(one, page)));
    finders.set(key, found);
    return found;
  };
  const at = (kind: CostlyAction['kind'], target: Element, page: string | null): Costly | null => {
    const element = closest(target, ELEMENTS[kind]);
    const id = element && finderFor(kind, page)(wordsOn(element))?.id;
    const action = actions.find((one) => one.id === id);
    return element && action && isIn(action, stateOf(element)) ? { element, action } : null;
  };
  return (target, page) => {
    const costly = at('button', target, page) ?? at('choice', target, page);
    const dialog = closest(target, DIALOG);
    if (costly || !dialog) return costly;
    const chosen = findAll(dialog, CHOSEN).slice(0, MOST_CHOICES);
    return chosen.reduce<Costly | null>((found, choice) => found ?? at('choice', choice, page), null);
  };
}

/** On a screen that nobody knows, words count only where they can't mean something else. */
const isOn = ({ pages }: CostlyAction, page: string | null) =>
  pages.length === 0 || (page !== null && pages.includes(page));

/** A state that can't be read keeps nobody from the note. */
const isIn = ({ states }: CostlyAction, state: string | null | undefined) =>
  states.length === 0 || typeof state !== 'string' || states.includes(state);

function wordsOn(element: Element): string {
  // A list box that is closed shows what is chosen in it.
  if (element.tagName === 'SELECT')
    return [...(element as HTMLSelectElement).selectedOptions].map((option) => textOf(option)).join('');
  if (element.tagName === 'LABEL' || textOf(element).length > MOST_LETTERS) return textOf(element);
  return computeAccessibleName(element);
}
