/** Other words for the same thing, each way with a weight; stored as they are looked up. */
import { kept } from './kept.ts';
import { indexOfString, type Packed, pack, stringAt } from './packed.ts';
import { termsOf } from './terms.ts';
import type { Synonym } from './types.ts';

/**
 * A stored form that needs no parsing: the words that can be said, sorted, and what each may mean. Words that mean each
 * other stand together once, in a group, since each of them alone would have to list all the others.
 */
export interface PackedSynonyms {
  says: Packed;
  /** By word: where it is said, as `other words of the phrase>group`, `;` between them. */
  places: Packed;
  /** By group: `weight>`, and the phrases meant, `;` between them, `,` between words; behind `=` all mean each other. */
  groups: Packed;
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

/** Words whose meanings are kept: the stem of a word that is being typed comes with each of its keys. */
const MOST_KEPT = 300;

/** Before the weight of a group whose phrases mean each other. */
const MUTUAL = '=';

export function packSynonyms(all: Synonym[]): PackedSynonyms {
  const bySay = new Map<string, Set<string>>();
  const groups: string[] = [];
  for (const { say, mean, weight, both } of all) {
    const [said, meant] = (
      both
        ? [
            [...say, ...mean],
            [...say, ...mean],
          ]
        : [say, mean]
    ).map(phrasesOf);
    if (!said || !meant || meant.length === 0) continue;
    for (const { term, others } of said.flatMap(eachWord)) {
      bySay.set(term, (bySay.get(term) ?? new Set()).add(`${others}>${groups.length}`));
    }
    groups.push(`${both ? MUTUAL : ''}${weight}>${meant.map((terms) => terms.join(',')).join(';')}`);
  }
  const says = [...bySay.keys()].sort((a, b) => (a < b ? -1 : 1));
  const places = says.map((say) => [...(bySay.get(say) ?? [])].join(';'));
  return { says: pack(says), places: pack(places), groups: pack(groups) };
}

const phrasesOf = (phrases: string[]) => phrases.map(stemsOf).filter((terms) => terms.length > 0);

/** Each word of a phrase, with the others in a line. */
const eachWord = (terms: string[]) => terms.map((term) => ({ term, others: besides(terms, term) }));

const besides = (terms: string[], term: string) => terms.filter((one) => one !== term).join(',');

/**
 * Opens other words, to be asked what a word may mean: each meaning once. What was read of them is kept, since the words of
 * one subject come up together.
 * @returns takes a term, as the index has it
 */
export function openSynonyms({ says, places, groups }: PackedSynonyms): (term: string) => Meaning[] {
  const read: Group[] = [];
  const groupAt = (at: number): Group => {
    read[at] ??= readGroup(stringAt(groups, at));
    return read[at];
  };
  return kept((term) => {
    const at = indexOfString(says, term);
    if (at < 0) return [];
    const meanings = new Map<string, Meaning>();
    for (const place of stringAt(places, at).split(';')) {
      const [others = '', number] = place.split('>');
      const group = groupAt(Number(number));
      for (const { phrase, terms } of meantIn(group, term, others)) {
        const meaning = { others: others === '' ? [] : others.split(','), terms, weight: group.weight };
        meanings.set(`${others}>${phrase}>${group.weight}`, meaning);
      }
    }
    return [...meanings.values()];
  }, MOST_KEPT);
}

/** The phrase that is said stands in its group, too, where all of that mean each other. */
const meantIn = ({ isMutual, phrases }: Group, term: string, others: string) =>
  isMutual ? phrases.filter(({ terms }) => !terms.includes(term) || besides(terms, term) !== others) : phrases;

interface Group {
  weight: number;
  isMutual: boolean;
  phrases: { phrase: string; terms: string[] }[];
}

function readGroup(group: string): Group {
  const [head = '', phrases = ''] = group.split('>');
  const isMutual = head.startsWith(MUTUAL);
  return {
    weight: Number(isMutual ? head.slice(MUTUAL.length) : head),
    isMutual,
    phrases: phrases.split(';').map((phrase) => ({ phrase, terms: phrase.split(',') })),
  };
}
