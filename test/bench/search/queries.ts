/** Questions whose right answers are known: the pack's own from a file, and made ones for the made articles. */
import { readFileSync } from 'node:fs';
import type { SearchDocument } from '../../../utils/search/types.ts';
import { HELD_ASKS } from './aspects.ts';
import type { Made } from './corpus.ts';
import { toInitials, toJamo, toKeys } from './hangul.ts';
import { fill } from './korean.ts';
import { createRandom, type Random } from './random.ts';
import { halfTyped, misspelt, respaced, withParticles } from './spoilt.ts';

/** A question, of what kind it is, and the articles of which any answers it; none means that nothing does. */
export interface Query {
  q: string;
  kind: string;
  expect: string[];
}

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

/** Reads `[{q, kind, expect}]`. */
export function readQueries(file: string): Query[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Query[];
}

/**
 * Questions for the pack's articles where no file is given: the first words of their titles, whole and spoilt. They
 * ask for letters only, not for meaning.
 */
export function askTitles(documents: SearchDocument[]): Query[] {
  const random = createRandom(SEED);
  const { 'natural-question': _, ...kinds } = KINDS;
  const asked = documents.flatMap((document) => {
    const [, topic = '', name = ''] = /^(\S+ \S+) ([가-힣]{2,})/.exec(document.title) ?? [];
    return name ? [{ document, topic, alias: topic, aspect: { name } } as Made] : [];
  });
  return Object.entries(kinds).flatMap(([kind, make]) =>
    random.some(asked, 12).map((one) => {
      const { q, plain = q } = make(one, random);
      return { q, kind, expect: documents.filter(({ title }) => title.includes(plain)).map(({ key }) => key) };
    }),
  );
}

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
