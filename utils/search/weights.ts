/**
 * Every number of the ranking, in one place. They were found by trying neighbouring ones on the labelled questions of
 * `test/eval/tuning.json` and `queries.dev.json`; none of them is in `queries.json`, which they are judged by. Between 0
 * and 1 unless said otherwise.
 */

/** How surely a document is about a term that stands once in this field. Several fields make it surer. */
export const FIELDS = {
  title: 0.56,
  words: 0.69,
  asks: 0.38,
  headings: 0.45,
  category: 0.28,
  body: 0.25,
  /** What all fields together may come to besides the title. */
  besideTitle: 0.97,
};

/** How much a word says of what is asked about. A noun says all (1). */
export const CONTENT = {
  verb: 0.9,
  /** Mostly the seller's own amount or day. */
  number: 0.62,
  /** 언제, 어디, … */
  question: 0.78,
  /** 하다, 저희, 좀, … */
  filler: 0.1,
  /** What something is turned into (교환으로), besides its being named. */
  aim: 0.52,
  /** Where a compound is known as such, this is in its being whole, and the next in each of its parts. */
  whole: 0.56,
  part: 0.64,
};

/** How surely a term is meant by a word of the question … */
export const MEANT = {
  /** … where it begins with the word, as 발송지연 with 발송. */
  beginning: 0.7,
  /** … where it ends with it: 지정택배 is a kind of 택배. */
  end: 0.8,
  /** … where it has it further inside. */
  inside: 0.7,
  /** … where it begins with a word of one syllable. */
  short: 0.4,
  /** … where it is another form of the same verb. */
  root: 0.95,
  /** … where it goes on where the word stops under way: so much, and up to the rest the nearer it is to its end. */
  underWay: 0.55,
  underWayMost: 0.9,
  /** … where it is one slip of the finger away, or two. */
  oneSlip: 0.72,
  twoSlips: 0.5,
  /** … where it means the same, times the synonym's own weight; each word of a meaning that has several, less. */
  meaning: 0.9,
  partOfMeaning: 0.38,
};

/** What a document's score is made of besides how much it has of each word that is asked for (0 to 1). */
export const SCORE = {
  /** The way to ask that is nearest to the question. */
  ask: 0.44,
  /** How much its title and the question have in common. */
  title: 0.48,
  /** The question stands in its title as it is. */
  phrase: 0.45,
  /** In common, of what? Of the question (1), of the title or the way to ask (0), or in between. */
  askBalance: 0.32,
  titleBalance: 0.78,
  /** What counts of it where the words come in another order. */
  disorder: 0.88,
  /** The power to which a word's rarity counts. */
  rarity: 0.8,
};

/** When the best document is an answer, and when it is only the nearest. */
export const ANSWERED = {
  /** Its score (0 to about 2) … */
  enough: 0.785,
  /** … of a question that asks for much may be lower: by this, times the logarithm of how much. */
  length: 0.16,
  /** So much has to be asked for at all. */
  least: 0.5,
};
