/** Which category a page is of, and how many pages it has. */
import type { HelpCenter } from '../../../center/help-center';
import { parameterOf, parameterValue } from '../../asking/addresses';
import { findElement } from '../page/find-element';
import { outermost, type PageElement } from '../page/page-tree';
import { piecesOf } from '../page/pieces';
import { compact, textOf, tidy } from '../page/words';

/** No name or path is longer. */
const LONGEST = 300;

/** The category's path: a name that the help centre is known to have, where the page says which one it is. */
export function categoryIn(root: PageElement, center?: HelpCenter): string[] {
  const plain = (text: string) =>
    tidy(text.slice(0, LONGEST).replace(/[[\]［］]/g, '')).replace(/\s*(?:카테고리|본문|도움말)$/, '');
  const trail = findElement(
    root,
    ({ attributes, tag }) =>
      /bread|crumb|path|location/i.test(`${attributes.class} ${attributes['aria-label']}`) && tag !== 'body',
  );
  const named = [
    ...outermost(
      root,
      ({ tag }) => tag === 'h1',
      () => false,
    ).map(textOf),
    ...outermost(
      root,
      ({ attributes }) => 'aria-current' in attributes && attributes['aria-current'] !== 'false',
      () => false,
    ).map(textOf),
    ...(trail
      ? piecesOf([trail], () => true)
          .flatMap(({ text }) => tidy(text.slice(0, LONGEST)).split(/ ?[>›»] ?/))
          .reverse()
      : []),
    ...outermost(
      root,
      ({ tag }) => /^h[2-6]$/.test(tag),
      () => false,
    ).map(textOf),
    ...outermost(
      root,
      ({ tag }) => tag === 'title',
      () => false,
    ).flatMap((title) => tidy(textOf(title).slice(0, LONGEST)).split(/ [|\-–:] |[|]/)),
    ...piecesOf([root])
      .filter(({ text }) => text.length < 60 && /(?:카테고리|본문)\s*$/.test(text))
      .map(({ text }) => text),
  ].map(plain);
  let parent: string[] = [];
  for (const name of named) {
    for (const category of center?.categories ?? []) {
      const child = category.children.find((each) => compact(each.name) === compact(name));
      if (child) return [category.name, child.name];
      if (parent.length === 0 && compact(category.name) === compact(name)) parent = [category.name];
    }
  }
  return parent.length > 0 || center ? parent : named.filter((name) => name !== '').slice(0, 1);
}

export function lastPage(root: PageElement, center?: HelpCenter): number {
  const name = parameterOf(center?.forms.category ?? '', 'page') ?? 'page';
  const numbers = outermost(
    root,
    ({ tag, attributes }) => tag === 'a' && Boolean(attributes.href),
    () => false,
  )
    .map(({ attributes }) => parameterValue(attributes.href ?? '', name, center))
    .flatMap((value) => (/^\d{1,4}$/.test(value) ? [Number(value)] : []));
  return Math.max(1, ...numbers);
}
