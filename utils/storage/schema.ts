/** The tables, schema by schema, and what a row of each holds. */
import type { Block } from '../center/blocks';
import type { Action, Article, Center, PackStamp, PenaltyPolicy, Synonym, Words } from '../center/schema';
import type { RefreshState } from '../help-center/refreshing/state';
import type { Edition, Listing } from '../help-center/types';
import type { LocalTime, OrderFact } from '../page/facts';
import type { Segment } from '../search/segment';
import type { PackedSynonyms } from '../search/synonyms';

export type * from './penalty-rows';

export const DATABASE_NAME = 'giljabi';

/**
 * The tables of each schema, oldest first. A published one never changes: the next one is added below it. `null` takes
 * a table away; one whose key changes has to go first and come back in the next schema.
 */
export const SCHEMAS: Record<string, string | null>[] = [
  {
    meta: 'key',
    centers: 'id',
    pages: '[center+id], center',
    deadlines: '[center+id], center',
    guides: '[center+id], center',
    articles: '[center+id], center',
    orders: '[center+page+key], center, seenAt',
    runs: '[center+guide], center',
  },
  { centers: null, pages: null, deadlines: null, guides: null, articles: null },
  {
    centers: 'set',
    pages: '[set+id]',
    deadlines: '[set+id]',
    guides: '[set+id]',
    articles: '[set+id]',
    blocks: '[set+id]',
    tips: '[set+id]',
    replies: '[set+id]',
    helpArticles: '[center+id], center',
    helpBlocks: '[center+id], center',
    helpListings: '[center+key], savedAt',
    refreshes: 'center',
    pins: '[center+id], at',
    recents: '[center+id], at',
    settings: 'key',
  },
  { votes: '[center+id]', searchIndexes: 'center', searchSegments: '[center+at]', searchChanges: '[center+helpId]' },
  { searchSegments: null, searchPieces: '[center+at+piece]' },
  { handled: '[center+rule+orderNumber+itemNumber+due], at' },
  { penalties: '[center+key], day', penaltyViews: 'center', typedPenalties: '[center+id], day' },
];

/** Number of the schema that this code writes. */
export const SCHEMA = SCHEMAS.length;

/**
 * An entry of a pack in the store. A pack is written as a new set beside the one in use, so that a reader, or a worker
 * killed half-way, only ever meets a whole one.
 */
export type Stored<T> = T & { set: string; center: string };

/** A centre without its lists. */
export type CenterRow = Center & {
  set: string;
  words: Words;
  synonyms?: Synonym[];
  actions?: Action[];
  penalty?: PenaltyPolicy | undefined;
};

/** An article without its text, which is a row of its own: lists and searches never read the texts. */
export type ArticleHead = Omit<Article, 'body'>;

/** The text of an article. */
export interface BlocksRow {
  set: string;
  id: string;
  body: Block[];
}

/** An article of the help centre, as it was last read. */
export interface HelpArticleRow {
  center: string;
  /** Its number at the help centre. */
  id: string;
  title: string;
  /** Category path below the service. */
  category: string[];
  /** SHA-256 of the text in hex: what tells a change, since the help centre shows no date. */
  hash: string;
  /** Letters of the text. */
  length: number;
  /** Which edition of its page it was read from, where the help centre says so. */
  edition: Edition | null;
  /** Epoch milliseconds: first and last read, last change that we saw, and when it was found to be taken down. */
  addedAt: number;
  checkedAt: number;
  changedAt: number | null;
  goneAt: number | null;
}

export interface HelpBlocksRow {
  center: string;
  id: string;
  body: Block[];
}

/** A page of the help centre's search results, by what was asked. */
export interface HelpListingRow {
  center: string;
  key: string;
  listing: Listing;
  savedAt: number;
}

/** How a refresh stands; it outlives the worker. */
export type RefreshRow = RefreshState & { center: string };

/** An article that the seller keeps, or opened lately. `at` is epoch milliseconds. */
export interface MarkRow {
  center: string;
  /** The article's id, as the surfaces know it. */
  id: string;
  at: number;
}

/** What the seller thinks of an article: it decides between equally good results, and goes nowhere. */
export interface VoteRow {
  center: string;
  id: string;
  helpful: boolean;
  /** Epoch milliseconds. */
  at: number;
}

/** A piece of what the search has worked out of a centre's content: ready when it is read. */
export interface SearchPieceRow {
  center: string;
  /**
   * The segment: 0 for the first, which has all articles of its time; the others have what has changed since. Before
   * them, at -1, stand the synonyms.
   */
  at: number;
  /** Which piece of how many, from 0. */
  piece: number;
  of: number;
  fields: Partial<Segment> | Partial<PackedSynonyms>;
}

/** What a centre's pieces were made of. */
export interface SearchIndexRow {
  center: string;
  /** The set, and the version of the build that made them. */
  set: string;
  build: string;
}

/** An article of the help centre that the search doesn't have as it is now. */
export interface SearchChangeRow {
  center: string;
  helpId: string;
  /** Another one for each change. */
  token: string;
}

export interface SettingRow {
  key: string;
  value: unknown;
  /** When it was changed, in epoch milliseconds; older builds did not note it. */
  at?: number;
}

/** A row of an order table, as it was last seen. */
export interface OrderRow extends OrderFact {
  center: string;
  /** The page it was seen on, empty for an unknown one: an order and its return are two rows. */
  page: string;
  key: string;
  seenAt: number;
}

/** What the seller said of an open deadline, as it was due then: seen to, or to be shown later. */
export interface HandledRow {
  center: string;
  /** Id of the rule. */
  rule: string;
  orderNumber: string;
  /** Empty where the screen has none: a key has no room for nothing. */
  itemNumber: string;
  due: LocalTime;
  /** When it is to be shown again; `null` for what is seen to. Epoch milliseconds, like `at`. */
  until: number | null;
  at: number;
}

/** Our own notes on the store. Dexie opens a newer database silently, so we keep its schema number ourselves. */
export type MetaRow =
  | {
      key: 'schema';
      value: number;
      /**
       * Which telling of a screen's rows the rows in the store go by. One that goes on from another one than that would
       * leave out rows that were forgotten since, or that somebody else has told otherwise.
       */
      telling?: string;
    }
  | {
      key: `pack:${string}`;
      stamp: PackStamp;
      set: string;
      filledAt: number;
      /** How many there are: a set that has lost some is filled again. */
      articles: number;
      skipped: string[];
    };

/** The centre whose pack a note is on. */
export const centerOfKey = (key: `pack:${string}`) => key.slice('pack:'.length);
