/** The centre has shut its door: nobody is signed in any more, or it is under maintenance. */
import { closest, findAll, isShown, isWithin, matches } from '../dom';
import type { WordFinder } from '../text';
import { textOf } from '../text-of';
import { nameOf } from './controls';
import { ASIDE, type ScreenPart, signsIn } from './part';
import type { PhraseFinder, Said } from './phrases';

/** What is laid over a screen, or told beside it, by its role. */
const NOTICE = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[role=alert]';
const HEADING = 'h1,h2,h3,[role=heading]';

/** Letters of a notice, which is no page of help. */
const MOST_LETTERS = 300;
/** How far around a sentence or a field its button may stand, in levels of elements. */
const MOST_LEVELS = 6;
/** Letters that a screen has besides its menus when it shows nothing but a notice. */
const FEW_LETTERS = 400;

/** What the notices of a screen say. */
function noticed(parts: readonly ScreenPart[], find: PhraseFinder): string[] {
  const notices = signsIn(parts, NOTICE).filter(isShown);
  const texts = notices.map((notice) => textOf(notice)).filter((text) => text.length <= MOST_LETTERS);
  return texts.flatMap(find.idsIn);
}

/** Whether a button or link to sign in stands with something, in a box of their own. */
function isBesideSignIn(element: Element, signIn: WordFinder): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < MOST_LEVELS && !matches(box, 'body,main'); level += 1) {
    if (textOf(box).length > MOST_LETTERS) return false;
    const controls = findAll(box, 'button,a,[role=button],[role=link],input[type=submit],input[type=button]');
    if (controls.some((control) => signIn(nameOf(control)) && isShown(control))) return true;
    box = box.parentElement;
  }
  return false;
}

/** A form that asks for one password and signs in; one that asks for two changes it. */
function isSignIn(field: Element, signIn: WordFinder): boolean {
  const form = closest(field, 'form,dialog,[role=dialog]');
  const fields = form ? findAll(form, 'input[type=password]').filter(isShown) : [field];
  return fields.length === 1 && isShown(field) && isBesideSignIn(field, signIn);
}

/**
 * Whether the seller is signed out, told so over the screen or instead of it.
 *
 * @param said what the texts of the screen say
 * @param signIn names of what signs in
 */
export function isSignedOut(
  parts: readonly ScreenPart[],
  said: readonly Said[],
  find: PhraseFinder,
  signIn: WordFinder,
): boolean {
  const told = said.filter(({ id, element }) => id === 'signed-out' && !isWithin(element, ASIDE));
  return (
    noticed(parts, find).includes('signed-out') ||
    told.some(({ element }) => isBesideSignIn(element, signIn)) ||
    signsIn(parts, 'input[type=password]').some((field) => isSignIn(field, signIn))
  );
}

/** Whether a screen has hardly more to say than that; its menus don't count. */
function isBare(parts: readonly ScreenPart[]): boolean {
  let letters = 0;
  for (const { texts } of parts) {
    for (const { nodeValue, parentElement } of texts) {
      if (parentElement && !isWithin(parentElement, ASIDE)) letters += nodeValue?.trim().length ?? 0;
      if (letters > FEW_LETTERS) return false;
    }
  }
  return true;
}

/**
 * Whether the centre says that it is being repaired, over the screen or instead of it: a line beside rows may speak of
 * somebody else.
 *
 * @param rows rows of orders on the screen
 */
export function isUnderMaintenance(
  parts: readonly ScreenPart[],
  said: readonly Said[],
  find: PhraseFinder,
  rows: number,
): boolean {
  if (noticed(parts, find).includes('maintenance')) return true;
  const told = said.filter(({ id, element }) => id === 'maintenance' && !isWithin(element, ASIDE));
  const hasData = rows > 0 || parts.some(({ tables }) => tables.size > 0);
  return !hasData && told.length > 0 && (isBare(parts) || told.some(({ element }) => isWithin(element, HEADING)));
}
