/**
 * Articles as the seller knows them: one entry a question. A bundled article and the help centre's own text of the
 * same question are one, under the bundled article's id; the help centre's other articles are entries of their own.
 */
import { sameQuestions } from '../help-center/same-question';
import type { ArticleLink } from '../messaging/article-shapes';
import { onceForContent } from './content-changes';
import { database } from './database';
import { getHelpArticle, getHelpCopy, helpArticlesOf } from './help-articles';
import { getArticle, getHead, headsOf, listCenters } from './packs';
import type { HelpArticleRow } from './schema';

/** Marks the id of an entry that only the help centre has; its number follows. */
const HELP = 'help-';

/** The id under which an article of the help centre is opened, where no bundled article asks the same. */
export const helpEntryId = (helpId: string) => `${HELP}${helpId}`;

/** The help centre's number in such an id; `null` in a bundled article's. */
export const helpIdIn = (id: string) => (id.startsWith(HELP) ? id.slice(HELP.length) : null);

/** One entry, whole: our own article, the help centre's, or both. */
export async function getEntry(center: string, id: string) {
  const alone = helpIdIn(id);
  const own = alone === null ? await getArticle(center, id) : undefined;
  const helpId = alone ?? (await pairsOf(center)).helpIdOf.get(id);
  const help = helpId === undefined ? undefined : await getHelpCopy(center, helpId);
  return own || help ? { own, help } : undefined;
}

/** The link to an entry, if it is there. */
export async function getLink(center: string, id: string): Promise<ArticleLink | undefined> {
  const alone = helpIdIn(id);
  if (alone !== null) {
    const help = await getHelpArticle(center, alone);
    return help && toLink(center, id, help, help);
  }
  const own = await getHead(center, id);
  const helpId = own && (await pairsOf(center)).helpIdOf.get(id);
  const help = helpId === undefined ? undefined : await getHelpArticle(center, helpId);
  return own && toLink(center, id, own, help);
}

/** The entry that answers as an article of the help centre does, if it is there. */
export async function getLinkOfHelp(center: string, helpId: string): Promise<ArticleLink | undefined> {
  return getLink(center, (await pairsOf(center)).idOf.get(helpId) ?? helpEntryId(helpId));
}

/** Centre and number of the help centre's articles that are part of what the seller pinned. */
export async function pinnedCopies(): Promise<[string, string][]> {
  const pins = await database().pins.toArray();
  const keys = await Promise.all(
    pins.map(async ({ center, id }): Promise<[string, string][]> => {
      const helpId = helpIdIn(id) ?? (await pairsOf(center)).helpIdOf.get(id);
      return helpId === undefined ? [] : [[center, helpId]];
    }),
  );
  return keys.flat();
}

/** Links to entries by id; ids that were left out of the pack are passed over. */
export async function getLinks(center: string, ids: string[]): Promise<ArticleLink[]> {
  const links = await Promise.all(ids.map((id) => getLink(center, id)));
  return links.filter((link) => link !== undefined);
}

/** All entries of all centres: the bundled ones first. */
export async function listLinks(): Promise<ArticleLink[]> {
  const centers = await listCenters();
  return (await Promise.all(centers.map(({ id }) => linksOf(id)))).flat();
}

/** All entries of a centre: the bundled ones first. */
export async function linksOf(center: string): Promise<ArticleLink[]> {
  return (await entryRowsOf(center)).map(({ link }) => link);
}

/** An entry with what it is made of, but for the texts. */
export interface EntryRow {
  link: ArticleLink;
  own: Awaited<ReturnType<typeof headsOf>>[number] | undefined;
  help: HelpArticleRow | undefined;
}

/** Each entry of a centre: the bundled ones first. */
export const entryRowsOf = onceForContent(async (center): Promise<EntryRow[]> => {
  const [heads, copies, { helpIdOf, idOf }] = await Promise.all([
    headsOf(center),
    helpArticlesOf(center),
    pairsOf(center),
  ]);
  const helpOf = new Map(copies.map((help) => [help.id, help]));
  const own = heads.map((head) => {
    const help = helpOf.get(helpIdOf.get(head.id) ?? '');
    return { link: toLink(center, head.id, head, help), own: head, help };
  });
  const alone = copies
    .filter(({ id }) => !idOf.has(id))
    .map((help) => ({ link: toLink(center, helpEntryId(help.id), help, help), own: undefined, help }));
  return [...own, ...alone];
});

interface Pairs {
  /** A bundled article's id → the help centre's number, and back. */
  helpIdOf: Map<string, string>;
  idOf: Map<string, string>;
}

/** Which bundled articles the help centre's copies are. */
const pairsOf = onceForContent(async (center): Promise<Pairs> => {
  const copies = await helpArticlesOf(center);
  const helpIdOf = copies.length === 0 ? new Map<string, string>() : sameQuestions(await headsOf(center), copies);
  return { helpIdOf, idOf: new Map([...helpIdOf].map(([id, helpId]) => [helpId, id])) };
});

function toLink(
  center: string,
  id: string,
  { title, category }: { title: string; category: string[] },
  help: HelpArticleRow | undefined,
): ArticleLink {
  return { center, id, title, category, ...(typeof help?.goneAt === 'number' && { gone: true as const }) };
}
