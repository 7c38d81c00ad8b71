/** Whose centre a site is that no pack knows the address of: told by the words on it. */
import type { Page, Words } from './schema';

/** What a pack is recognised by. */
export interface Recognisable {
  id: string;
  pages: Pick<Page, 'name' | 'also'>[];
  words: Pick<Words, 'columns'>;
}

/** Fewer words of its own than this may be there by chance. */
const LEAST = 2;

/**
 * The centre whose own words are on a page: names of pages and columns that no other pack has. Where there is one pack
 * only, it is that one; where none is clearly meant, the seller has to choose.
 * @param words what stands on the page as headings, in its menus and above its columns
 */
export function recognise(words: string[], packs: Recognisable[]): string | null {
  if (packs.length === 1) return packs[0]?.id ?? null;
  const seen = new Set(words.map(bare));
  const texts = packs.map((pack) => new Set(textsOf(pack)));
  const scores = packs.map(({ id }, at) => {
    const own = [...(texts[at] ?? [])].filter((text) => texts.every((other, of) => of === at || !other.has(text)));
    return { id, score: own.filter((text) => seen.has(text)).length };
  });
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (!best || best.score < LEAST || best.score < 2 * (next?.score ?? 0)) return null;
  return best.id;
}

const textsOf = ({ pages, words }: Recognisable) =>
  [...pages, ...words.columns].flatMap(({ name, also }) => [name, ...also]).map(bare);

/** Without spaces and brackets, which screens set as they like. */
const bare = (text: string) => text.normalize('NFC').replace(/[\s()[\]（）]/g, '');
