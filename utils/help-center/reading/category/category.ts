/** A category's page: its questions with their answers, whatever opens and closes them. */
import type { HelpCenter } from '../../../center/help-center';
import { type CategoryPage, fault, type Read } from '../../types';
import { serviceOf } from '../article/service-evidence';
import { findElement } from '../page/find-element';
import { isSame } from '../page/labels';
import { readTree } from '../page/page-tree';
import { isBadge, piecesOf } from '../page/pieces';
import { findEntries } from './category-entries';
import { categoryIn, lastPage } from './category-place';

/**
 * Reads a category's page.
 *
 * @param source the page's HTML
 * @param center whose categories and addresses are known
 * @param links origins that may be linked; without them only the help centre's own
 * @returns category path, questions with answers (empty where the page has links to them alone; none where its
 * answers go without questions), the highest page linked; `not-help` when it names no category and has
 * no answer; `other-service` when it names another service, `cut`, and the errors of {@link readTree}
 */
export function parseCategory(source: string, center?: HelpCenter, links?: readonly string[]): Read<CategoryPage> {
  const read = readTree(source);
  if (!read.ok) return read;
  const { root, form } = read.value;
  if (findElement(root, ({ tag, attributes }) => tag === 'input' && /^password$/i.test(attributes.type ?? '')))
    return fault('not-help');
  const category = categoryIn(root, center);
  const found = form === 'plain' ? [] : findEntries(root, center, links);
  // Questions at the top of a fragment: more may have followed, of the last answer, too.
  if (form === 'fragment' && (found.length === 0 || found.some(({ isAtTop }) => isAtTop))) return fault('cut');
  const entries = found.map(({ entry }) => entry);
  // Links to articles may stand anywhere, on an error's page, too: only a category's own are its questions.
  if (category.length === 0 && entries.every(({ body }) => body.length === 0)) return fault('not-help');
  const from = found[0]?.mark.at ?? Number.POSITIVE_INFINITY;
  const pieces = piecesOf([root], isBadge);
  const service = serviceOf({ root, pieces, from, to: from - 1, until: Number.POSITIVE_INFINITY }, center);
  if (service !== undefined && center && !isSame(service, center.service.name)) return fault('other-service');
  const page = { category, entries, pages: lastPage(root, center) };
  return form === 'document' ? { ok: true, value: page } : { ok: true, value: page, mayGoOn: true };
}
