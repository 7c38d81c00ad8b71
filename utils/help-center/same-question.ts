/** Which of our own articles asks the same as which of the help centre's. */
import type { Article } from '../center/schema';
import { lettersOf } from './letters';

type Own = Pick<Article, 'id' | 'title' | 'titleStatus' | 'helpId'>;
interface Theirs {
  /** Its number at the help centre. */
  id: string;
  title: string;
}

/**
 * Pairs bundled articles with the help centre's: by the number where it is known, else by the title, where no other
 * article on either side has it. A title that we don't know for certain may differ by one letter: the public texts
 * they were put together from had lost single syllables.
 * @returns the help centre's number for each bundled article's id that has one
 */
export function sameQuestions(own: Own[], theirs: Theirs[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const ids = new Set(theirs.map(({ id }) => id));
  for (const { id, helpId } of own) if (helpId !== undefined && ids.has(helpId)) pairs.set(id, helpId);

  const taken = new Set(own.flatMap(({ helpId }) => helpId ?? []));
  const asked = byTitle(own.filter(({ helpId }) => helpId === undefined));
  const answered = byTitle(theirs.filter(({ id }) => !taken.has(id)));
  for (const [title, [one, ...others]] of asked) {
    const match = answered.get(title);
    if (one && others.length === 0 && match?.length === 1) pairs.set(one.id, match[0]?.id ?? '');
  }

  const paired = new Set(pairs.values());
  const unsure = [...asked].filter(([, [one]]) => one && one.titleStatus !== '확인' && !pairs.has(one.id));
  const left = [...answered].filter(([, entries]) => entries.every(({ id }) => !paired.has(id)));
  for (const [title, [one, ...others]] of unsure) {
    const near = left.filter(([other]) => isOneLetterApart(title, other));
    const [match] = near;
    const isOnly = near.length === 1 && match?.[1].length === 1 && others.length === 0;
    // The other one's title may be near to two of ours, too.
    const rivals = unsure.filter(([other]) => match && isOneLetterApart(other, match[0]));
    if (one && match && isOnly && rivals.length === 1) pairs.set(one.id, match[1][0]?.id ?? '');
  }
  return pairs;
}

function byTitle<T extends { title: string }>(entries: T[]): Map<string, T[]> {
  const titles = Map.groupBy(entries, ({ title }) => lettersOf(title));
  // A title of nothing but signs is no title.
  titles.delete('');
  return titles;
}

/** Whether one letter was put in, left out or exchanged. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same);
  return long !== short && long.slice(same + 1) === rest;
}
