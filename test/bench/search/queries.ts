/** Questions whose right answers are known: the pack's own from a file, and made ones for the made articles. */
import type { Labelled } from '../../../scripts/search-quality.ts';
import type { SearchDocument } from '../../../utils/search/types.ts';
import { HELD_ASKS } from './aspects.ts';
import type { Made } from './corpus.ts';
import { toInitials, toJamo, toKeys } from './hangul.ts';
import { fill } from './korean.ts';
import { createRandom, type Random } from './random.ts';
import { halfTyped, misspelt, respaced, withParticles } from './spoilt.ts';

export type Query = Labelled;

const SEED = 4_070_111;
/** Asked of the first so many made articles: they are in every corpus that has made ones enough. */
const ASKED_OF = 1500;
const EACH_KIND = 45;

/** How a question of each kind is made of an article. `plain` is what it looks for, without its mistakes. */
const KINDS: Record<string, (made: Made, random: Random) => { q: string; plain?: string }> = {
  'exact-term': (made) => literal(made, (plain) => plain),
  'partial-prefix': (made, random) => literal(made, (plain) => halfTyped(plain, random)),
  choseong: (made) => literal(made, (plain) => toInitials(squeeze(plain))),
  'no-spacing': (made) => literal(made, squeeze),
  'wrong-spacing': (made, random) => literal(made, (plain) => respaced(plain, random)),
  'qwerty-mistype': (made) => literal(made, toKeys),
  typo: (made, random) => literal(made, (plain) => misspelt(plain, random)),
  particle: (made, random) => literal(made, (plain) => withParticles(plain, random)),
  'natural-question': ({ topic, alias, aspect }, random) => {
    const template = random.next() < 0.7 ? aspect.held : random.pick(HELD_ASKS);
    return { q: fill(template, { topic, alias, aspect: aspect.name, word: random.pick(aspect.words) }) };
  },
};

function literal({ topic, aspect }: Made, spoil: (plain: string) => string) {
  const plain = `${topic} ${aspect.name}`;
  return { q: spoil(plain), plain };
}

const squeeze = (text: string) => text.replace(/\s/g, '');

/** Made questions for the made articles of a corpus; the same for every corpus, but for what answers them in it. */
export function makeQueries(made: Made[], documents: SearchDocument[]): Query[] {
  if (made.length < ASKED_OF) return [];
  const random = createRandom(SEED);
  const titles = documents.map(({ key, title }) => ({ key, jamo: toJamo(squeeze(title)), title: squeeze(title) }));
  return Object.entries(KINDS).flatMap(([kind, make]) =>
    random.some(made.slice(0, ASKED_OF), EACH_KIND).map((one) => {
      const { q, plain } = make(one, random);
      const also = titles.filter((title) => {
        if (kind === 'partial-prefix') return title.jamo.startsWith(toJamo(squeeze(q)));
        if (kind === 'choseong') return toInitials(title.title).includes(q);
        return plain !== undefined && title.title.includes(squeeze(plain));
      });
      return { q, kind, expect: [...new Set([one.document.key, ...also.map(({ key }) => key)])] };
    }),
  );
}
