/** What goes into the search and what comes out of it. */

/** What can be found. */
export interface SearchDocument {
  /** Names the document; never shown. */
  key: string;
  title: string;
  category: string[];
  /** Further words for it; never shown. */
  words: string[];
  /** Other ways to ask the same, in sellers' own words; never shown. */
  asks: string[];
  headings: string[];
  body: string;
  /** Whatever whoever asks wants back with it. */
  note?: string;
}

/** Who types one of `say` may mean one of `mean`; not the other way round. */
export interface Synonym {
  /** Words, verbs by their dictionary form (늦다), or short phrases. */
  say: string[];
  mean: string[];
  /** 0 to 1: 0.9 is the same thing, 0.5 may be meant. */
  weight: number;
  /** Whether any of all these words may mean any other. */
  both?: boolean | undefined;
}

/** A part of a text, and whether it matched. */
export interface Marked {
  text: string;
  hit: boolean;
}

/** Why something is found that doesn't hold what was typed. */
export interface Reason {
  /** Wrong keyboard layout, initial consonants, a misspelling, another word for it. */
  kind: 'layout' | 'initials' | 'spelling' | 'synonym';
  typed: string;
  meant: string;
}

export interface SearchResult {
  key: string;
  title: Marked[];
  category: string[];
  note: string;
  /** Absent where what was typed is there to the letter, unless the title says it otherwise. */
  reason?: Reason;
  /** The stretch of a text with most of what matched, marked. */
  excerpt: (text: string) => Marked[];
}

export interface Found {
  /** The best ones, best first. */
  results: SearchResult[];
  /** How many there are in all that have about as much of what was asked for. */
  total: number;
  /** Whether the first result may well be the answer; otherwise these are the nearest there are. */
  answered: boolean;
  /** What might have been meant, to be searched for instead: only where there is no answer. */
  spellings: string[];
}

export interface SearchOptions {
  /** Results at most. */
  limit: number;
  /** Only documents whose category path begins with this. */
  category?: string[];
  /** What the seller thinks of documents, by key: 1 or -1. It decides between equally good ones, and nothing else. */
  votes?: ReadonlyMap<string, number>;
}
