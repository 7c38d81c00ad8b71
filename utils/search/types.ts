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
}

/** Who types one of `say` may mean one of `mean`; not the other way round. */
export interface Synonym {
  say: string[];
  mean: string[];
  /** 0 to 1: 0.9 is the same thing, 0.5 may be meant. */
  weight: number;
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
  /** Absent where what was typed is there to the letter. */
  reason?: Reason;
}

export interface Found {
  /** The best ones, best first. */
  results: SearchResult[];
  /** How many there are in all. */
  total: number;
  /** Whether the first result may well be the answer; otherwise these are the nearest there are. */
  answered: boolean;
  /** What might have been meant, to be searched for instead: only where there is no answer. */
  spellings: string[];
  /** Marks in a text what matched, around the first place where it did. */
  excerpt: (text: string) => Marked[];
}

/** An index as it is stored: strings and typed arrays only, of use at once. */
export interface SearchIndex {
  version: number;
}
