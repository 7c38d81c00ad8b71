/** Other words for the same thing, each way with a weight; stored as they are looked up. */
import { indexOfString, type Packed, pack, stringAt } from './packed.ts';
import { termsOf } from './terms.ts';
import type { Synonym } from './types.ts';

/** A stored form that needs no parsing: the words that can be said, sorted, and what each may mean. */
export interface PackedSynonyms {
  says: Packed;
  /** By word: its meanings as `other words of the phrase>words meant>weight`, `;` between them. */
  meanings: Packed;
}

/** What a word may mean. */
export interface Meaning {
  /** The other words of the phrase, which have to be in the question too. */
  others: string[];
  terms: string[];
  weight: number;
}

/** A dictionary form (늦다) stands for its stem. */
const stemsOf = (phrase: string) => termsOf(phrase.replace(/(?<=[가-힣])다(?=\s|$)/g, ''));

/** What goes both ways as synonyms that go one. */
function eachWay({ say, mean, weight, both }: Synonym): Synonym[] {
  if (!both) return [{ say, mean, weight }];
  const all = [...say, ...mean];
  return all.map((one) => ({ say: [one], mean: all.filter((other) => other !== one), weight }));
}

export function packSynonyms(all: Synonym[]): PackedSynonyms {
  const bySay = new Map<string, Set<string>>();
  for (const { say, mean, weight } of all.flatMap(eachWay)) {
    const meant = mean.map(stemsOf).filter((terms) => terms.length > 0);
    if (meant.length === 0) continue;
    for (const terms of say.map(stemsOf)) {
      for (const term of terms) {
        const others = terms.filter((one) => one !== term);
        const lines = bySay.get(term) ?? new Set();
        for (const one of meant) lines.add(`${others.join(',')}>${one.join(',')}>${weight}`);
        bySay.set(term, lines);
      }
    }
  }
  const says = [...bySay.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { says: pack(says), meanings: pack(says.map((say) => [...(bySay.get(say) ?? [])].join(';'))) };
}

/** What a word may mean. @param term a term, as the index has it */
export function meaningsOf({ says, meanings }: PackedSynonyms, term: string): Meaning[] {
  const at = indexOfString(says, term);
  if (at < 0) return [];
  return stringAt(meanings, at)
    .split(';')
    .map((line) => {
      const [others = '', terms = '', weight] = line.split('>');
      return { others: others === '' ? [] : others.split(','), terms: terms.split(','), weight: Number(weight) };
    });
}
