/** Pack content in the store, read from the set in use. */
import type { Table } from 'dexie';
import * as z from 'zod/mini';
import {
  Action,
  Article,
  Center,
  DeadlineRule,
  Guide,
  type PackStamp,
  Page,
  PenaltyPolicy,
  Reply,
  Synonym,
  Tip,
  Words,
} from '../center/schema';
import { onceForAll } from './content-changes';
import { isDamaged, noteDamage } from './damage';
import { database, type GiljabiDatabase } from './database';
import { currentSet, currentSets, inSet } from './sets';

/** Whether the store already holds exactly this pack. A wiped or half-lost store never does, nor one it can't read. */
export async function hasPack(stamp: PackStamp): Promise<boolean> {
  if (isDamaged(stamp.center)) return false;
  const meta = await database().meta.get(`pack:${stamp.center}`);
  if (!meta || meta.key === 'schema') return false;
  const { stamp: held, set, articles } = meta;
  if (held.hash !== stamp.hash || held.version !== stamp.version || held.format !== stamp.format) return false;
  const { centers, articles: heads, blocks } = database();
  const [center, ...counts] = await Promise.all([
    centers.get(set),
    inSet(heads, set).count(),
    inSet(blocks, set).count(),
  ]);
  return readable(CenterOf, [center]).length > 0 && counts.every((count) => count === articles);
}

/** Entries that were left out at the last fill, over all packs. */
export async function skippedEntries(): Promise<string[]> {
  const rows = await database().meta.toArray();
  return rows.flatMap((row) => (row.key === 'schema' ? [] : row.skipped));
}

const stored = { set: z.string(), center: z.string() };
const CenterOf = z.extend(Center, { words: Words, set: z.string() });
const PageOf = z.extend(Page, stored);
const RuleOf = z.extend(DeadlineRule, stored);
const GuideOf = z.extend(Guide, stored);
const ReplyOf = z.extend(Reply, stored);
/** Their order is the pack's: those that matter most first. */
const TipOf = z.extend(Tip, { ...stored, at: z._default(z.int(), 0) });
const HeadOf = z.extend(z.omit(Article, { body: true }), stored);
const BlocksOf = z.pick(Article, { body: true });

/** Rows in the shape they should have: one that another build wrote otherwise must not take an answer with it. */
export function readable<T extends z.core.$ZodType>(shape: T, rows: unknown[]): z.infer<T>[] {
  return rows.flatMap((row) => {
    const read = z.safeParse(shape, row);
    return read.success ? [read.data] : [];
  });
}

/** All centres. Every question needs them, and they change with the content only. */
export const listCenters = onceForAll(async () => {
  const { meta, centers } = database();
  const rows = await database().transaction('r', meta, centers, async () => centers.bulkGet(await currentSets()));
  return rows.flatMap((row) => {
    const [center] = readable(CenterOf, [row]);
    // A set's name begins with its centre's.
    if (row !== undefined && !center) noteDamage(String(row.set).split('@')[0] ?? '');
    return center ?? [];
  });
});

/** The other words for things that a centre's pack has. */
export const synonymsOf = async (center: string) => readable(Synonym, (await rowOf(center))?.synonyms ?? []);

/** What its screens have that costs points or can't be undone. */
export const actionsOf = async (center: string) => readable(Action, (await rowOf(center))?.actions ?? []);

/** How its penalty points lead from stage to stage, and when a missed deadline costs none; nothing where it has no policy. */
export const penaltyOf = async (center: string) => readable(PenaltyPolicy, [(await rowOf(center))?.penalty])[0];

function rowOf(center: string) {
  const { meta, centers } = database();
  return database().transaction('r', meta, centers, async () => {
    const set = await currentSet(center);
    return set === undefined ? undefined : centers.get(set);
  });
}

export const pagesOf = (center: string) => entriesOf(center, (db) => db.pages, PageOf);
export const rulesOf = (center: string) => entriesOf(center, (db) => db.deadlines, RuleOf);
export const guidesOf = (center: string) => entriesOf(center, (db) => db.guides, GuideOf);
export const repliesOf = (center: string) => entriesOf(center, (db) => db.replies, ReplyOf);
export const tipsOf = async (center: string) =>
  (await entriesOf(center, (db) => db.tips, TipOf)).sort((a, b) => a.at - b.at);
export const headsOf = (center: string) => entriesOf(center, (db) => db.articles, HeadOf);

/** How many articles a centre's set has. */
export async function countArticles(center: string): Promise<number> {
  const db = database();
  return db.transaction('r', db.meta, db.articles, async () => {
    const set = await currentSet(center);
    return set === undefined ? 0 : inSet(db.articles, set).count();
  });
}

export const getGuide = (center: string, id: string) => entryOf(center, id, (db) => db.guides, GuideOf);
export const getHead = (center: string, id: string) => entryOf(center, id, (db) => db.articles, HeadOf);

/** A bundled article with its text; `undefined` where it isn't there, or not whole. */
export async function getArticle(center: string, id: string) {
  const db = database();
  const [head, blocks] = await db.transaction('r', db.meta, db.articles, db.blocks, async () => {
    const set = await currentSet(center);
    return set === undefined ? [] : Promise.all([db.articles.get([set, id]), db.blocks.get([set, id])]);
  });
  if (head === undefined) return undefined;
  const [own] = readable(HeadOf, [head]);
  const [text] = readable(BlocksOf, [blocks]);
  if (own && text) return { ...own, ...text };
  noteDamage(center);
  return undefined;
}

export const getBlocks = async (center: string, id: string) =>
  (await entryOf(center, id, (db) => db.blocks, BlocksOf))?.body;

/** The guides of all centres. */
export async function listGuides() {
  const centers = await listCenters();
  return (await Promise.all(centers.map(({ id }) => guidesOf(id)))).flat();
}

type TableOf = (db: GiljabiDatabase) => Table<unknown, [string, string]>;

/** The set and its rows in one transaction: a set that goes out of use meanwhile is still whole for its reader. */
async function entriesOf<T extends z.core.$ZodType>(center: string, of: TableOf, shape: T): Promise<z.infer<T>[]> {
  const db = database();
  const rows = await db.transaction('r', db.meta, of(db), async () => {
    const set = await currentSet(center);
    return set === undefined ? [] : inSet(of(db), set).toArray();
  });
  const whole = readable(shape, rows);
  if (whole.length < rows.length) noteDamage(center);
  return whole;
}

async function entryOf<T extends z.core.$ZodType>(
  center: string,
  id: string,
  of: TableOf,
  shape: T,
): Promise<z.infer<T> | undefined> {
  const db = database();
  const row = await db.transaction('r', db.meta, of(db), async () => {
    const set = await currentSet(center);
    return set === undefined ? undefined : of(db).get([set, id]);
  });
  const [whole] = readable(shape, [row]);
  if (row !== undefined && whole === undefined) noteDamage(center);
  return whole;
}
