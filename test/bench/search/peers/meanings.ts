/** Synonyms for tuned peers, which get the same list as ours. */
import type { Synonym } from '../../../../utils/search/types.ts';

/** What a text may mean besides what it says, likeliest first. */
export type Meanings = (words: string[]) => { text: string; weight: number }[];

interface Phrase {
  /** All of them have to be there. */
  stems: string[];
  meant: string[];
  weight: number;
}

/** More would make every query slow, and drown what was typed. */
const MOST = 3;
/** A dictionary form (늦다) stands for its stem. */
const stemsOf = (phrase: string) =>
  phrase
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/(?<=[가-힣])다$/, ''));

export function meaningsOf(synonyms: Synonym[]): Meanings {
  const byFirst = new Map<string, Phrase[]>();
  for (const { say, mean, weight } of synonyms.flatMap(eachWay)) {
    for (const phrase of say) {
      const stems = stemsOf(phrase);
      const first = stems[0]?.[0] ?? '';
      byFirst.set(first, [
        ...(byFirst.get(first) ?? []),
        { stems, meant: mean.map((one) => stemsOf(one).join(' ')), weight },
      ]);
    }
  }
  return (words) => {
    const solid = words.join('');
    const said = [...new Set(solid)]
      .flatMap((letter) => byFirst.get(letter) ?? [])
      .filter(({ stems }) => stems.every((stem) => isIn(stem, words, solid)));
    const length = ({ stems }: Phrase) => stems.join('').length;
    // 돈 들어오다 is what is meant where 돈 is in there too.
    const longest = said.filter((one) => !said.some((other) => length(other) > length(one) && covers(other, one)));
    return longest
      .sort((one, other) => other.weight * length(other) - one.weight * length(one))
      .flatMap(({ meant, weight }) => meant.map((text) => ({ text, weight })))
      .slice(0, MOST);
  };
}

const covers = (longer: Phrase, shorter: Phrase) =>
  shorter.stems.every((stem) => longer.stems.some((other) => other.includes(stem)));

/** A single syllable is in many words by chance, so a word has to begin with it. */
const isIn = (stem: string, words: string[], solid: string) =>
  stem.length > 1 ? solid.includes(stem) : words.some((word) => word.startsWith(stem));

function eachWay({ say, mean, weight, both }: Synonym): Synonym[] {
  if (!both) return [{ say, mean, weight }];
  const all = [...say, ...mean];
  return all.map((one) => ({ say: [one], mean: all.filter((other) => other !== one), weight }));
}
