/** Addresses of the help centre: made from its forms, and recognised by them. */
import type { HelpCenter } from '../../center/help-center';
import type { HelpSearch } from '../types';

const PLACEHOLDER = /\{(\w+)\}/g;
const ANY_ID = /(?<!\d)\d{6,12}(?!\d)/;
const ID = /^\d{1,12}$/;

/** Fills a form; parameters that stay empty are left out. */
function fill(center: HelpCenter, form: string, values: Record<string, string>): string {
  const value = (name: string) => encodeURIComponent(values[name]?.toWellFormed() ?? '');
  const [path = '', query = ''] = form.split('?');
  const filled = query.split('&').flatMap((part) => {
    const [name, content = ''] = part.split('=');
    const text = content.replace(PLACEHOLDER, (_, placeholder: string) => value(placeholder));
    return text ? [`${name}=${text}`] : [];
  });
  const address = center.origin + path.replace(PLACEHOLDER, (_, placeholder: string) => value(placeholder));
  return filled.length ? `${address}?${filled.join('&')}` : address;
}

/** A page's number, as addresses have it: the first page goes without. */
const pageNumber = (page: number) => (page > 1 ? String(Math.floor(page)) : '');

/**
 * @param center the help centre's data
 * @param search what to look for, see {@link HelpSearch}; a page below 2 is left out of the address
 * @returns the address of the listing of the centre's own service
 */
export function searchAddress(center: HelpCenter, search: HelpSearch): string {
  const { query, sort, category, subcategory, page } = search;
  const values = { query, category, subcategory, service: center.service.id };
  return fill(center, center.forms.search, { ...values, sort: center.sorts[sort], page: pageNumber(page) });
}

/** @returns the same for words that are still to come: `{query}` stands where they go, encoded */
export function searchForm(center: HelpCenter): string {
  const words = '{query}';
  const search: HelpSearch = { query: words, sort: 'relevance', category: '', subcategory: '', page: 1 };
  return searchAddress(center, search).replace(encodeURIComponent(words), words);
}

/** @returns the address of one article. @param id the article's number at the help centre */
export const articleAddress = (center: HelpCenter, id: string): string => fill(center, center.forms.article, { id });

/** @returns the address of a category's page. @param place numbers of category and sub-category, page from 1 */
export function categoryAddress(
  center: HelpCenter,
  place: { category?: string; subcategory?: string; page?: number },
): string {
  const { category = '', subcategory = '', page = 1 } = place;
  return fill(center, center.forms.category, {
    category,
    subcategory,
    page: pageNumber(page),
    service: center.service.id,
  });
}

/** The parameter of a form that holds a placeholder: `categoryId` for `category` in `?categoryId={category}`. */
export const parameterOf = (form: string, placeholder: string): string | undefined =>
  form
    .split('?')[1]
    ?.split('&')
    .find((part) => part.endsWith(`={${placeholder}}`))
    ?.split('=')[0];

const parse = (href: string, base: string) => (URL.canParse(href, base) ? new URL(href, base) : null);

function idByForm(url: URL, form: string): string | null {
  const [path = ''] = form.split('?');
  const [before = '', after] = path.split('{id}');
  const pathname = url.pathname.replace(/\/$/, '');
  let id: string | null = null;
  if (after === undefined) id = pathname === path ? url.searchParams.get(parameterOf(form, 'id') ?? '') : null;
  else if (pathname.startsWith(before) && pathname.endsWith(after)) {
    id = pathname.slice(before.length, pathname.length - after.length);
  }
  return id !== null && ID.test(id) ? id : null;
}

/**
 * The article that a link leads to.
 *
 * @param href as the page has it, absolute or relative
 * @param center whose article forms are known; without it any number of 6 to 12 digits in path or parameters is an id
 * @returns the article's number, or `null`
 */
export function articleIdOf(href: string, center?: HelpCenter): string | null {
  const url = parse(href.trim(), center?.origin ?? 'https://help.invalid');
  if (!url) return null;
  if (!center) {
    if (!/^https?:$/.test(url.protocol)) return null;
    const named = [...url.searchParams].find(([name, value]) => /id$|no$|seq$/i.test(name) && /^\d{6,12}$/.test(value));
    return ANY_ID.exec(url.pathname)?.[0] ?? named?.[1] ?? null;
  }
  // An old page may still link to itself without TLS; only the number is taken from the link.
  if (!/^https?:$/.test(url.protocol) || url.host !== parse(center.origin, center.origin)?.host) return null;
  for (const form of [...center.articleLinks, center.forms.article]) {
    const id = idByForm(url, form);
    if (id) return id;
  }
  return null;
}

/**
 * The value of a parameter in a link.
 *
 * @returns `''` when the link goes without it or is no address
 */
export const parameterValue = (href: string, name: string, center?: HelpCenter): string =>
  parse(href, center?.origin ?? 'https://help.invalid')?.searchParams.get(name) ?? '';
