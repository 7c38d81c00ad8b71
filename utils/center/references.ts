/** Cross-checks between a pack's entries, which no single schema can see. */
import type { Center, Pack } from './schema.ts';

/** A finding: the entry that holds it, the list that the entry stands in, and what is wrong. */
export interface BrokenReference {
  list: 'center' | 'pages' | 'words' | 'deadlines' | 'guides' | 'articles';
  id: string;
  message: string;
}

/** Finds duplicated ids and titles, ids that lead nowhere, words that mean two things, and links to unlisted hosts. */
export function findBrokenReferences(pack: Pack): BrokenReference[] {
  return [...duplicates(pack), ...danglingIds(pack), ...ambiguousWords(pack), ...linksElsewhere(pack)];
}

function* duplicates(pack: Pack): Generator<BrokenReference> {
  for (const list of ['pages', 'deadlines', 'guides', 'articles'] as const) {
    for (const id of repeated(pack[list].map((entry) => entry.id))) yield { list, id, message: `같은 id가 둘: ${id}` };
  }
  for (const title of repeated(pack.articles.map((article) => article.title))) {
    const id = pack.articles.findLast((article) => article.title === title)?.id ?? '';
    yield { list: 'articles', id, message: `같은 제목이 둘: ${title}` };
  }
  for (const guide of pack.guides) {
    for (const step of repeated(guide.steps.map(({ id }) => id))) {
      yield { list: 'guides', id: guide.id, message: `같은 단계 id가 둘: ${step}` };
    }
  }
}

function* danglingIds(pack: Pack): Generator<BrokenReference> {
  const ids = {
    글: new Set(pack.articles.map(({ id }) => id)),
    가이드: new Set(pack.guides.map(({ id }) => id)),
    화면: new Set(pack.pages.map(({ id }) => id)),
    열: new Set(pack.words.columns.map(({ id }) => id)),
    상태: new Set(pack.words.states.map(({ id }) => id)),
  };
  const missing = (kind: keyof typeof ids, wanted: string[], list: BrokenReference['list'], id: string) =>
    wanted
      .filter((one) => !ids[kind].has(one))
      .map((one): BrokenReference => ({ list, id, message: `없는 ${kind}: ${one}` }));

  for (const { id, articles, guides } of pack.pages) {
    yield* missing('글', articles, 'pages', id);
    yield* missing('가이드', guides, 'pages', id);
  }
  for (const rule of pack.deadlines) {
    yield* missing('화면', rule.pages, 'deadlines', rule.id);
    yield* missing('열', [rule.due.column], 'deadlines', rule.id);
    yield* missing('상태', [...rule.opens, ...rule.closed], 'deadlines', rule.id);
    yield* missing('글', rule.articles, 'deadlines', rule.id);
    yield* missing('가이드', rule.guides, 'deadlines', rule.id);
  }
  for (const guide of pack.guides) {
    const pages = guide.steps.flatMap(({ page, done }) => [page ?? [], 'page' in done ? done.page : []].flat());
    yield* missing('화면', pages, 'guides', guide.id);
    yield* missing('글', guide.articles, 'guides', guide.id);
  }
  for (const article of pack.articles) {
    yield* missing('글', article.related, 'articles', article.id);
    yield* missing('가이드', article.guides, 'articles', article.id);
  }
}

function* ambiguousWords(pack: Pack): Generator<BrokenReference> {
  for (const list of [pack.words.columns, pack.words.states]) {
    const texts = list.flatMap(({ id, name, also }) =>
      [...new Set([name, ...also].map((text) => text.replace(/\s/g, '')))].map((text) => ({ id, text })),
    );
    for (const text of repeated(texts.map((entry) => entry.text))) {
      const owners = texts.filter((entry) => entry.text === text).map((entry) => entry.id);
      yield { list: 'words', id: owners[0] ?? '', message: `두 뜻을 가진 말: ${text} (${owners.join(', ')})` };
    }
  }
}

function* linksElsewhere({ center, ...lists }: Pack): Generator<BrokenReference> {
  for (const list of ['pages', 'deadlines', 'guides', 'articles'] as const) {
    for (const entry of lists[list]) {
      for (const link of unlistedLinks(entry, center)) {
        yield { list, id: entry.id, message: `목록에 없는 주소: ${link}` };
      }
    }
  }
}

/** Links of an entry that leave the hosts its centre lists; the screen makes links of texts' links and of every source. */
export function unlistedLinks(entry: unknown, { links }: Pick<Center, 'links'>): string[] {
  const listed = new Set(links.map((link) => new URL(link).origin));
  const isListed = (link: string) => URL.canParse(link) && listed.has(new URL(link).origin);
  return [...new Set(linksIn(entry))].filter((link) => !isListed(link));
}

/** Every link and source inside an entry. */
function linksIn(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(linksIn);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    (key === 'link' || key === 'source') && typeof value === 'string' ? [value] : linksIn(value),
  );
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
