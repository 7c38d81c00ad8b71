/**
 * Articles to search in: the pack's own first, then made ones, as many as wanted. The same seed gives the same, and a
 * smaller corpus is the beginning of a larger one, so that the same questions can be asked of every size.
 */
import type { SearchDocument } from '../../../utils/search/types.ts';
import { ASPECTS, type Aspect, COMMON_ASKS, ENDINGS } from './aspects.ts';
import { fill } from './korean.ts';
import { createRandom, type Random } from './random.ts';
import { HEADINGS, SENTENCES } from './sentences.ts';
import {
  ACTIONS,
  COMMON_WORDS,
  FEATURES,
  type Feature,
  KINDS,
  NAME_HEADS,
  NAME_TAILS,
  PASSING_WORDS,
} from './terms.ts';

const SEED = 20_261_128;

/** What an article was made of: questions are made of the same. */
export interface Made {
  document: SearchDocument;
  topic: string;
  alias: string;
  aspect: Aspect;
}

interface Topic {
  name: string;
  alias: string;
  feature: Feature;
}

/** The pack's articles and as many made ones as are missing to `size`. */
export function growCorpus(pack: SearchDocument[], size: number): { documents: SearchDocument[]; made: Made[] } {
  const made = makeArticles(Math.max(0, size - pack.length));
  return { documents: [...pack.slice(0, size), ...made.map(({ document }) => document)], made };
}

export function makeArticles(count: number, seed = SEED): Made[] {
  const random = createRandom(seed);
  const topics: Topic[] = [];
  const names = new Set<string>();
  const used = new Set<string>();
  const made: Made[] = [];
  while (made.length < count) {
    // Heaps' law: a text ten times as long has about five times as many different words.
    while (topics.length < 5 + 3 * made.length ** 0.7) topics.push(newTopic(random, names));
    const topic = topics[random.zipf(topics.length)] as Topic;
    const aspect = random.pick(ASPECTS);
    const pair = `${topic.name} ${aspect.name}`;
    if (used.has(pair)) continue;
    used.add(pair);
    made.push(makeArticle(random, topic, aspect, topics, made.length));
  }
  return made;
}

/** A kind of a feature; most are named by words that everybody knows, until those are used up. */
function newTopic(random: Random, names: Set<string>): Topic {
  for (;;) {
    const feature = FEATURES[random.zipf(FEATURES.length)] as Feature;
    const known = random.next() < 0.4;
    const kind = known ? random.pick(KINDS) : random.pick(NAME_HEADS) + random.pick(NAME_TAILS);
    const name = `${kind} ${feature.name}`;
    if (names.has(name)) continue;
    names.add(name);
    return { name, alias: `${kind} ${feature.alias}`, feature };
  }
}

function makeArticle(random: Random, topic: Topic, aspect: Aspect, topics: Topic[], at: number): Made {
  const { feature, name, alias } = topic;
  const values = () => ({
    ...{ topic: name, alias, feature: feature.name, group: feature.group, aspect: aspect.name },
    word: random.pick(aspect.words),
    common: COMMON_WORDS[random.zipf(COMMON_WORDS.length)] as string,
    act: ACTIONS[random.zipf(ACTIONS.length)] as string,
    other: (topics[random.zipf(topics.length)] as Topic).name,
    passing: random.pick(PASSING_WORDS),
    number: String(1 + random.below(60)),
  });
  const filled = (templates: string[]) => templates.map((template) => fill(template, values()));
  const words = [alias, `${feature.name} ${aspect.name}`, ...aspect.words, `${feature.alias} ${aspect.words[0]}`];
  const document: SearchDocument = {
    key: `made-${at}`,
    title: `${name} ${fill(random.pick(ENDINGS), { aspect: aspect.name })}`,
    category: [feature.group, `${feature.name} 관리`],
    words: words.slice(0, 3 + random.below(3)),
    asks: [...filled(aspect.asks), ...filled(random.some(COMMON_ASKS, 2))],
    headings: filled(random.some(HEADINGS, random.below(4))),
    body: '',
  };
  document.body = [...document.headings, ...bodyOf(random, values)].join('\n');
  return { document, topic: name, alias, aspect };
}

/** Sentences for 150 to 500 letters. */
function bodyOf(random: Random, values: () => Record<string, string>): string[] {
  const wanted = 150 + random.below(290);
  const sentences: string[] = [];
  let length = 0;
  for (const template of [SENTENCES[0] as string, ...random.some(SENTENCES.slice(1), SENTENCES.length)]) {
    if (length >= wanted) break;
    const sentence = fill(template, values());
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  return sentences;
}
