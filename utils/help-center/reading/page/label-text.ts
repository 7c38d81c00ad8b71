/** Service labels as text: `[서비스][카테고리][하위]`, or the same names with signs between. */
import type { HelpCenter } from '../../../center/help-center';
import { compact, trimSigns } from './words';

export interface Label {
  service: string;
  category: string[];
}

/** Names by which a label without brackets is known: the wanted service's, or several in {@link compact} form. */
export type Services = string | ReadonlySet<string>;

/** Groups in brackets at the start of a text; nothing in a group is a bracket, so matching is linear. */
const GROUPS = /^[\s•·▪◦*–-]*(?:[[［【][^[\]［］【】]{1,80}[\]］】]\s*){1,8}/;
/** … without blanks between, where a title in brackets may follow. */
const TIGHT_GROUPS = /^[\s•·▪◦*–-]*(?:[[［【][^[\]［］【】]{1,80}[\]］】]){2,8}(?=\s)/;
const GROUP = /[[［【]([^[\]［］【】]{1,80})[\]］】]/g;
/** Signs between the names of a path. */
export const SIGNS = /\s*[>›»〉▶→＞]\s*|\s+[/|·:‧-]\s+/;
const ARROWS = '>›»〉▶→＞';
const ANY_SIGN = `${ARROWS}/|·:‧-`;
const LONGEST_NAME = 60;
/** A service's name and two categories with signs between are no longer. */
export const LONGEST_PATH = 4 * LONGEST_NAME;
/** More names than these below a service are a title's. */
export const DEEPEST_CATEGORY = 2;

export const isSame = (one: string, other: string): boolean => compact(one) === compact(other);

/** Names of all services that a help centre is known to have. */
export const servicesOf = (center?: HelpCenter): ReadonlySet<string> =>
  new Set(center ? [center.service, ...center.otherServices].map(({ name }) => compact(name)) : []);

export function isService(name: string, services: Services | undefined): boolean {
  if (services === undefined || name === '' || name.length > LONGEST_NAME) return false;
  return typeof services === 'string' ? isSame(name, services) : services.has(compact(name));
}

const groupsIn = (text: string) => [...text.matchAll(GROUP)].map((match) => match[1]?.trim() ?? '');

/** A path with signs: the one after the service's name separates the others, too. */
function pathOf(text: string, services: Services): (Label & { rest: string }) | null {
  const path = trimSigns(text);
  if (isService(path, services)) return { service: path, category: [], rest: '' };
  for (let at = 1; at < Math.min(path.length, LONGEST_NAME); at++) {
    const sign = path[at] ?? '';
    if (!ANY_SIGN.includes(sign) || !isService(path.slice(0, at).trim(), services)) continue;
    const isSpaced = path[at - 1] === ' ' && path[at + 1] === ' ' && !ARROWS.includes(sign);
    const separator = isSpaced ? ` ${sign} ` : sign;
    const names = path
      .slice(at + 1)
      .split(separator)
      .map((name) => name.trim());
    if (names.some((name) => name === '' || name.length > LONGEST_NAME)) return null;
    const rest = names.slice(DEEPEST_CATEGORY).join(separator);
    return { service: path.slice(0, at).trim(), category: names.slice(0, DEEPEST_CATEGORY), rest };
  }
  return null;
}

/**
 * The label at the start of a text.
 *
 * @param text one piece of a page
 * @param services whose names are known; without them only brackets make a label
 * @returns the label and what follows it; `null` when the text starts with none
 */
export function labelOf(text: string, services?: Services): (Label & { rest: string }) | null {
  const loose = GROUPS.exec(text)?.[0];
  const hasMore = loose !== undefined && text.slice(loose.length).trim() !== '';
  const groups = (hasMore ? TIGHT_GROUPS.exec(text)?.[0] : undefined) ?? loose;
  if (groups) {
    const [first = '', ...category] = groupsIn(groups);
    const rest = text.slice(groups.length);
    // A single group may be part of a text: [중요], [관리자센터 > 판매점정보] 메뉴에서.
    return first !== '' && (category.length > 0 || isService(first, services))
      ? { service: first, category, rest }
      : null;
  }
  return services === undefined || text.length > LONGEST_PATH ? null : pathOf(text, services);
}

/** Names in brackets and nothing else, as of a label that is spread over elements; `null` for other text. */
export function groupsOf(text: string): string[] | null {
  const groups = GROUPS.exec(text)?.[0];
  return groups && text.slice(groups.length).trim() === '' ? groupsIn(groups) : null;
}
