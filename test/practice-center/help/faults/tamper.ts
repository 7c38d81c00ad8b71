/** Faults of content: a page that is well written and says something else. */
import type { HelpArticle } from '../articles.ts';
import { chance } from '../chance.ts';
import type { Drawn } from './faults.ts';

const firstHalf = <T>(list: readonly T[]) => list.slice(0, Math.ceil(list.length / 2));

/** Whether a fault is one of those below. */
export function isOfContent({ name, how }: Drawn): boolean {
  return ['wrongService', 'duplicate', 'moved'].includes(name) || how === 'half';
}

/**
 * The rows of a listing's page.
 * @param found all that was found, in order
 * @param start where the page begins in it
 */
export function tamperRows(found: readonly HelpArticle[], start: number, size: number, fault: Drawn | null) {
  const rows = found.slice(start, start + size);
  if (fault?.name === 'garbled' && fault.how === 'half') return firstHalf(rows);
  if (fault?.name === 'duplicate') {
    const before = found[start - 1];
    // The first page has none before it: there the row stands twice on its own page.
    return fault.how === 'pages' && before ? [before, ...rows] : twice(rows);
  }
  if (fault?.name !== 'moved') return rows;
  if (fault.how === 'lost') return found.slice(start + 1, start + 1 + size);
  const again = found[start - 1] ?? found.at(-1);
  return again ? [again, ...rows.slice(0, size - 1)] : rows;
}

function twice(rows: HelpArticle[]): HelpArticle[] {
  const at = Math.floor(rows.length / 2);
  return rows.flatMap((row, index) => (index === at ? [row, row] : [row]));
}

/** The article that an address shows. */
export function tamperArticle(article: HelpArticle, all: readonly HelpArticle[], fault: Drawn | null): HelpArticle {
  if (fault?.how === 'half') return { ...article, body: firstHalf(article.body) };
  if (fault?.name !== 'wrongService') return article;
  const strangers = all.filter(({ service }) => service === 215);
  const bare = (title: string) => title.replace(/\s*\?$/, '');
  // The worst case is one of the same title.
  const twin = strangers.find(({ title }) => bare(title) === bare(article.title));
  return twin ?? strangers[Math.floor(chance(article.id) * strangers.length)] ?? { ...article, service: 215 };
}

/** The questions of a category's page. */
export function tamperEntries(entries: HelpArticle[], fault: Drawn | null): HelpArticle[] {
  return fault?.how === 'half' ? firstHalf(entries) : entries;
}
