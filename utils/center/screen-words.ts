/** What a pack knows of the words on its centre's screens: made from what its guides, rules and articles speak of. */
import type { Article, Guide, Pack, Page } from './schema';

/** What is written on the columns, fields and buttons of screens. */
const LABELS = ['button', 'link', 'field', 'choice', 'column', 'tab', 'heading'];

/** Letters of a word that a screen may say, without spaces: 취소, 보류 or 7일 stand on any, and a sentence is no word. */
const SHORTEST = 3;
const LONGEST = 20;

/** What the labels are taken from. */
interface Spoken extends Pick<Pack, 'words' | 'actions'> {
  deadlines: Pick<Pack['deadlines'][number], 'pages' | 'due'>[];
  guides: Pick<Guide, 'steps'>[];
}

/** Labels of columns, fields and buttons that a page has, as far as the pack speaks of them. */
export function labelsOf({ id }: Pick<Page, 'id'>, { words, actions, deadlines, guides }: Spoken): string[] {
  const columns = new Map(words.columns.map(({ id, name, also }) => [id, [name, ...also]]));
  const ofRules = deadlines.filter(({ pages }) => pages.includes(id)).flatMap(({ due }) => due);
  const ofGuides = guides.flatMap(({ steps }) => steps).filter(({ page }) => page === id);
  const anchors = ofGuides.flatMap(({ find }) => find).filter(({ kind }) => LABELS.includes(kind));
  const besides = actions.filter(({ pages }) => pages.includes(id)).map(({ beside }) => beside);
  return [
    ...new Set([
      ...ofRules.flatMap(({ column }) => columns.get(column) ?? []),
      ...[...anchors, ...besides].flatMap(({ name, also }) => [name, ...also]),
    ]),
  ];
}

interface Help extends Pick<Pack, 'words'> {
  pages: Pick<Page, 'name' | 'also'>[];
  articles: Pick<Article, 'words'>[];
}

/** What a centre's help is about, as its screens may write it; the place of each is its name. */
export function screenWords({ pages, words, articles }: Help): string[] {
  const named = [...pages, ...words.states, ...(words.buttons ?? [])].flatMap(({ name, also }) => [name, ...also]);
  const all = [...named, ...articles.flatMap(({ words }) => words)];
  // Of one word that is spaced in several ways the first is as it is said to the seller.
  const byLetters = new Map<string, string>();
  for (const text of all) {
    const letters = text.replaceAll(' ', '');
    const isWord = letters.length >= SHORTEST && letters.length <= LONGEST && !/^\d/.test(letters);
    if (isWord && !byLetters.has(letters)) byLetters.set(letters, text);
  }
  return [...byLetters.values()];
}
