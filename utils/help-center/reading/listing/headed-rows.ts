/** Results that stand under the names of their services: `<h4>서비스 (4)</h4>` and a list without labels. */
import type { ArticlePlaces } from '../page/article-places';
import { isService } from '../page/label-text';
import { isMenu } from '../page/page-menus';
import { isText, outermost, type PageElement, type PageNode } from '../page/page-tree';
import { isBlank, kind, textOf, tidy } from '../page/words';
import type { ResultRow } from './result-lists';

const HEADING = /^(?:h[1-6]|caption|legend|strong|dt)$/;
const COUNT = / ?[([]?(\d{1,6}) ?(?:건|개)?[)\]]?$/;
const LONGEST_HEADING = 80;

interface Division {
  service: string;
  /** How many rows its heading says it has. */
  count: number | null;
  heading: PageElement;
  rows: PageNode[];
}

/** The rows below a heading: parts alike, each of which leads to one article. */
function rowsBelow(heading: PageElement, articles: ArticlePlaces): PageNode[] {
  const siblings = heading.parent?.children.filter((node) => !isBlank(node)) ?? [];
  const next = siblings[siblings.indexOf(heading) + 1];
  if (!next || isText(next) || !articles.has(next)) return [];
  const parts = next.children.filter((node) => !isBlank(node));
  const [first] = parts;
  return first && parts.every((node) => articles.in(node).size === 1 && kind(node) === kind(first)) ? parts : [];
}

/**
 * Finds rows whose service is the heading of their list.
 *
 * @param services names of the known services in comparable form
 * @returns rows of all divisions; none unless there are several services, or each heading says how many rows it has:
 * a service's name alone may head the page and say nothing of its rows
 */
export function headedRows(root: PageElement, articles: ArticlePlaces, services: ReadonlySet<string>): ResultRow[] {
  const headings = outermost(root, ({ tag }) => HEADING.test(tag), isMenu);
  const divisions = headings.flatMap((heading): Division[] => {
    const text = tidy(textOf(heading).slice(0, LONGEST_HEADING));
    const service = text.replace(COUNT, '');
    const rows = isService(service, services) ? rowsBelow(heading, articles) : [];
    const count = COUNT.exec(text)?.[1];
    return rows.length > 0 ? [{ service, count: count ? Number(count) : null, heading, rows }] : [];
  });
  const isCounted = divisions.every(({ count, rows }) => count === rows.length);
  const isAlike = new Set(divisions.map(({ heading }) => kind(heading))).size === 1;
  const isDivided = isAlike && new Set(divisions.map(({ service }) => service)).size > 1;
  if (!isCounted && !isDivided) return [];
  return divisions.flatMap(({ service, heading, rows }) =>
    rows.map((node) => ({ mark: { service, category: [], node: heading, text: service }, nodes: [node] })),
  );
}
