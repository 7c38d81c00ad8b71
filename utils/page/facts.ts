/**
 * What the page side tells the background about one view of a page: the centre's own words as ids of the pack,
 * order numbers and dates. There is no field that could hold a buyer's name, phone, address or any free text.
 */
import type { Day } from './days';

/** A day or a minute as the screen writes it, Korean time: `2026-11-23` or `2026-11-23T14:03`. */
export type LocalTime = string;

/** One row of an order table. */
export interface OrderFact {
  /** 주문번호; 상품주문번호, or in a list of inquiries 문의번호, where the row has no other. */
  orderNumber: string;
  /** The number is that of an inquiry. */
  numberIs?: 'inquiry';
  /** 상품주문번호, where the screen has both. */
  itemNumber?: string;
  /** Id of the state; `null` when the text is none the pack knows; absent when there is no state column. */
  state?: string | null;
  /** Column id → date; `null` when the cell has text that is no certain date; absent when it is empty. */
  dates: Record<string, LocalTime | null>;
}

/** An entry of the shop's own list of penalty points. */
export interface PenaltyEntry {
  /** The day in Korea on which the points were given. */
  day: Day;
  /** `null` when it cannot be told how many count. */
  points: number | null;
  /** Id of the type; `null` when the text is none the pack knows. */
  type: string | null;
  /** What it was given for, where the list says so: it tells two entries of one day apart. */
  orderNumber?: string;
}

/** What the screen with the shop's penalty points shows. */
export interface PenaltyFacts {
  /** In the order of the screen. */
  entries: PenaltyEntry[];
  /** Entries whose day, or whose place in the list, could not be read. */
  unread: number;
  /** How many entries there are in all, where the screen says so. */
  total?: number;
  /** The sum over the last days as the screen states it; `null` when it states one that cannot be read. */
  sum?: number | null;
  /** Id of the stage, or `NO_STAGE`; `null` when the text is none the pack knows. */
  stage?: string | null;
}

/** Stands for a shop that is in no stage. */
export const NO_STAGE = 'none';

/** What led to the page: its address, the words that name it, or those that only it has. */
export type PageReason = 'address' | 'heading' | 'menu' | 'trail' | 'labels';

/** Where a word is said, the weightiest first: what went wrong, an open dialog, the chosen tab, headings, all else. */
export const SAID_AT = ['notice', 'dialog', 'tab', 'heading', 'label'] as const;
export type SaidAt = (typeof SAID_AT)[number];

/** A word of the pack, by its place among them. */
export interface SaidWord {
  word: number;
  at: SaidAt;
}

/** More words than that say nothing more of a screen. */
export const MOST_SAID = 60;

/** What stands on the screen, as far as help is chosen by it. */
export interface Around {
  /** Id of the page that an open dialog, or the chosen tab, is of; absent where that is the page itself. */
  within?: string;
  /** The centre's own words on it, by their places in `CenterReading.words`. */
  said?: SaidWord[];
}

/**
 * What a screen can't show us: drawn as a picture, not asked for yet, being loaded, without any rows, or with nothing
 * that is the seller's own while nobody is signed in or the centre is being repaired.
 */
export type Screen = 'canvas' | 'unqueried' | 'loading' | 'empty' | 'signed-out' | 'maintenance';

/** How many of a kind the screen says there are, as above its list: `발송지연 3`. */
export interface Count {
  /** Id of the word. */
  label: string;
  value: number;
}

/** Orders of one view that are told of; more than any screen has. Further ones count as unread. */
export const MOST_ORDERS = 20_000;

/** One page view, read. */
export interface PageFacts extends Around {
  center: string;
  /** Id of the page; `null` for a screen that the pack does not know. */
  page: string | null;
  reason: PageReason | null;
  orders: OrderFact[];
  /** Rows of order tables on the screen, read or not. */
  rows: number;
  /** Rows without an order number that we could read. */
  unreadRows: number;
  /** Rows that there are in all, on the screen or not, where the page says so. */
  total?: number;
  /** Absent where the screen shows what it has, and where nothing is certain. */
  screen?: Screen;
  counts?: Count[];
  /** Only on the screen that shows them. */
  penalty?: PenaltyFacts;
  /** The first view of a page that was just loaded: the seller has arrived, wherever the tab was before. */
  isNew?: boolean;
}

/** What the reader needs of a pack, and nothing more: it travels to the page side on every load. */
export interface CenterReading {
  center: string;
  pages: {
    id: string;
    titles: string[];
    paths: string[];
    /** The first level of its menu. */
    group?: string;
    /** What is written on its columns, fields and buttons, as far as the pack speaks of them. */
    labels?: string[];
  }[];
  /** What its help is about, as screens write it. */
  words?: string[];
  columns: Spellings;
  states: Spellings;
  /** What screens say that have no rows to show. */
  screens: Spellings;
  /** What is counted above lists. */
  counts: Spellings;
  /** Ids of the pages on which rows of orders have deadlines. */
  lists: string[];
  actions: CostlyAction[];
  /** Absent where the pack knows no such screen. */
  penalty?: PenaltyReading;
}

/** Ids with every spelling of each. */
type Spellings = { id: string; texts: string[] }[];

/** How the screen with the shop's penalty points writes them; the fields are those of the pack's `screen`. */
export interface PenaltyReading {
  page: string;
  columns: Spellings;
  labels: Spellings;
  types: Spellings;
  states: Spellings;
  stages: Spellings;
  others: string[];
}

/** What costs points or can't be undone: how the screen names it, and what to say beside it. */
export interface CostlyAction {
  id: string;
  /** A button, or one of a list of reasons. */
  kind: 'button' | 'choice';
  texts: string[];
  /** Ids of the screens on which these words mean it; none where they mean nothing else anywhere. */
  pages: string[];
  /** Ids of the states in which it costs that; none means any. */
  states: string[];
  /** Of what the reason is one: labels of such lists. A dialog needs none. */
  of: string[];
  cost: string;
  advice: string;
  /** How sure that is, and the day it was checked. */
  status: string;
  checked: string;
}
