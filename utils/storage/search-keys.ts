/** How the search names entries, and what goes with each; without the database, for whoever only reads the index. */

/** The key of an entry; an id has no slash. */
export const searchKey = ({ center, id }: { center: string; id: string }) => `${center}/${id}`;

/** The entry of a key. */
export function entryOfKey(key: string): { center: string; id: string } {
  const [center = '', id = ''] = key.split('/');
  return { center, id };
}

/** Marks what goes with an entry that was taken down. */
const GONE = '!';

/** What goes with an entry: the number of the help centre's text, if it has one, and whether it was taken down there. */
export const noteFor = (helpId: string | undefined, isGone: boolean) => (helpId ? helpId + (isGone ? GONE : '') : '');

/** The number of the help centre's text, empty for none. */
export const helpIdIn = (note: string) => note.replace(GONE, '');
export const isGoneIn = (note: string) => note.endsWith(GONE);

/** What the seller thinks of entries, as the search takes it. */
export const votesByKey = (votes: { center: string; id: string; helpful: boolean }[]): ReadonlyMap<string, number> =>
  new Map(votes.map((vote) => [searchKey(vote), vote.helpful ? 1 : -1]));
