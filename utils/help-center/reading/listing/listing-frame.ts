/** What a listing says besides its rows: how many there are, that there are none, which categories to choose from. */
import type { HelpCenter } from '../../../center/help-center';
import { parameterOf, parameterValue } from '../../asking/addresses';
import { findElement } from '../page/find-element';
import { isText, type PageElement, type PageNode } from '../page/page-tree';
import { compact, textOf, tidy } from '../page/words';

/** `결과를 찾을 수 없습니다` says that there are none, `도움말을 볼 수 없습니다` that something is broken. */
const NONE =
  /(?:결과|도움말|일치하는(?:글|항목|내용|문서))(?:이|가|은|는|를|을)?(?:아직|하나도|찾을수)?(?:없|존재하지않|찾지못)/;

/** Whether the page says that nothing was found. */
export const saysNone = (text: string): boolean => NONE.test(compact(text));

const UNSAID = new Set(['select', 'title', 'nav', 'footer', 'aside']);

/** Whether an element is there to be shown by a script, such as what a page says when it found nothing. */
const isHidden = ({ attributes }: PageElement) =>
  'hidden' in attributes || /display\s?:\s?none/i.test((attributes.style ?? '').slice(0, 200));

/** Text of a page without its rows, its menus, and what can be chosen in a select (`전체 (97)`). */
export function frameText(root: PageElement, isRow: (node: PageNode) => boolean): string {
  if (isRow(root) || UNSAID.has(root.tag) || isHidden(root)) return ' ';
  return root.children
    .map((node) => (isText(node) ? (isRow(node) ? '' : node.text) : frameText(node, isRow)))
    .join(' ');
}

/** No name of a category is longer with all that may stand around it. */
const LONGEST_CHOICE = 100;

/** A name without its count (`판매관리 (94)`) and brackets. */
const nameOf = (text: string) =>
  tidy(
    tidy(text.slice(0, LONGEST_CHOICE))
      .replace(/[ (]{0,3}\d[\d,]{0,9} ?(?:건|개)?\)?$/, '')
      .replace(/^[[［]|[\]］]$/g, ''),
  );

/**
 * The categories that the page offers.
 *
 * @param root the page
 * @param center whose search form says what the address calls a category
 * @returns numbers and names, each number once
 */
export function categoriesIn(root: PageElement, center?: HelpCenter): { id: string; name: string }[] {
  const form = center?.forms.search ?? '';
  const parameter = parameterOf(form, 'category') ?? 'categoryId';
  const narrower = parameterOf(form, 'subcategory');
  /** The number that an element stands for, if it is a choice. */
  const idOf = ({ tag, attributes }: PageElement, chooses: boolean): string | undefined => {
    if (tag === 'option') return chooses ? attributes.value : undefined;
    if (tag === 'button' || tag === 'input') return attributes.name === parameter ? attributes.value : undefined;
    const { href } = attributes;
    if (tag !== 'a' || !href || (narrower && parameterValue(href, narrower, center))) return undefined;
    return parameterValue(href, parameter, center);
  };
  const found = new Map<string, string>();
  const visit = (element: PageElement, outside: boolean) => {
    const chooses = outside || element.attributes.name === parameter;
    const id = idOf(element, chooses);
    const name = id && /^\d{1,12}$/.test(id) ? nameOf(textOfChoice(element, root)) : '';
    if (id && name !== '' && name.length <= 60 && !found.has(id)) found.set(id, name);
    for (const child of element.children) if (!isText(child)) visit(child, chooses);
  };
  visit(root, false);
  return [...found].map(([id, name]) => ({ id, name }));
}

const textOfChoice = (element: PageElement, root: PageElement) =>
  element.tag === 'input' ? besideInput(element, root) : textOf(element);

/** The text of an input's label: the one around it, the one that names it, or what follows it. */
function besideInput(input: PageElement, root: PageElement): string {
  for (let at = input.parent; at; at = at.parent) if (at.tag === 'label') return textOf(at);
  const { id } = input.attributes;
  const named = id ? findElement(root, ({ tag, attributes }) => tag === 'label' && attributes.for === id) : null;
  if (named) return textOf(named);
  const siblings = input.parent?.children ?? [];
  const next = siblings[siblings.indexOf(input) + 1];
  return next ? textOf(next) : '';
}
