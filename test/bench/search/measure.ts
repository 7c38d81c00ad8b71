/** Everything that is measured of one engine at one size. */
import { deserialize, serialize } from 'node:v8';
import type { SearchDocument, Synonym } from '../../../utils/search/types.ts';
import { label } from './engines.ts';
import { keystrokes } from './keystrokes.ts';
import type { Engine, Session } from './peers/peer.ts';
import { measureQuality, type Quality } from './quality.ts';
import type { Query } from './queries.ts';
import { createRandom } from './random.ts';
import { median, repeat, type Spread, spreadOf, timed, usedBytes } from './timing.ts';

/** Milliseconds and bytes. */
export interface Measured {
  engine: string;
  size: number;
  /** The questions of the file, the made ones, and both by kind. */
  given: Quality;
  made: Quality;
  kinds: Record<string, Quality>;
  keystroke: Spread;
  /** The same on the processor alone: on a busy machine the clock counts the others' work too. */
  processor: Spread;
  build: number;
  /** From the stored bytes to an engine that is ready; `first` is what the first answer takes on top. */
  load: number;
  first: number;
  stored: number;
  heap: number;
  /** One article changed in memory; `rewrite` is what making the stored form anew takes on top. */
  update: number;
  rewrite: number;
  notes: string[];
}

export interface Task {
  engine: Engine;
  documents: SearchDocument[];
  synonyms: Synonym[];
  given: Query[];
  made: Query[];
}

const LIMIT = 10;
/** Milliseconds for each part; an engine that is slower is measured on fewer samples. */
const PATIENCE = { build: 1_500, load: 3_000, quality: 15_000, warm: 1_000, keystrokes: 8_000, update: 2_000 };
const MOST_KEYSTROKES = 5_000;
const FRESH = '무지개떡';

export async function measure(task: Task): Promise<Measured> {
  const { bytes, build } = await buildBytes(task);
  const { session, heap } = await openMeasured(task, bytes);
  const { load, first } = await measureLoad(task, bytes);
  const random = createRandom(7);
  const [given, made] = [task.given, task.made].map((queries) => random.some(queries, queries.length)) as [
    Query[],
    Query[],
  ];
  const all = random.some([...given, ...made], given.length + made.length);
  const notes: string[] = [];

  const share = given.length / all.length;
  const ofGiven = await measureQuality(session.find, given, PATIENCE.quality * share);
  const ofMade = await measureQuality(session.find, made, PATIENCE.quality * (1 - share));
  const asked = ofGiven.all.queries + ofMade.all.queries;
  if (asked < all.length) notes.push(`quality from ${asked} of ${all.length} queries`);

  const { keystroke, processor, typed } = await measureKeystrokes(session, all);
  if (keystroke.samples < typed) notes.push(`latency from ${keystroke.samples} of ${typed} keystrokes`);
  const { update, rewrite, seen } = await measureUpdate(session, task.documents);
  if (!seen && task.engine.variant === 'tuned') notes.push('a changed article is not found by its new words');

  const kinds = merge(ofGiven.kinds, ofMade.kinds);
  const sizes = { stored: bytes.length, heap };
  const what = { engine: label(task.engine), size: task.documents.length, given: ofGiven.all, made: ofMade.all };
  return { ...what, ...{ kinds, keystroke, processor, build, load, first, ...sizes, update, rewrite, notes } };
}

async function buildBytes({ engine, documents, synonyms }: Task) {
  const times: number[] = [];
  let session = engine.open(synonyms);
  await repeat(5, PATIENCE.build, async () => {
    session = engine.open(synonyms);
    times.push((await timed(() => session.build(documents))).time);
  });
  return { bytes: serialize(session.stored()), build: median(times) };
}

/** Opens it as a browser does, and weighs what has grown once it has answered a few times. */
async function openMeasured(
  { engine, synonyms, given }: Task,
  bytes: Buffer,
): Promise<{ session: Session; heap: number }> {
  const before = usedBytes();
  const session = engine.open(synonyms);
  await session.load(deserialize(bytes));
  for (const { q } of given.slice(0, 5)) await session.find(q, LIMIT);
  return { session, heap: usedBytes() - before };
}

async function measureLoad({ engine, synonyms, given }: Task, bytes: Buffer) {
  const loads: number[] = [];
  const firsts: number[] = [];
  await repeat(15, PATIENCE.load, async (round) => {
    const fresh = engine.open(synonyms);
    loads.push((await timed(() => fresh.load(deserialize(bytes)))).time);
    const query = keystrokes(given[round % given.length]?.q ?? '')[2] ?? '';
    firsts.push((await timed(() => fresh.find(query, LIMIT))).time);
  });
  return { load: median(loads), first: median(firsts) };
}

/** The box's text after every key, query by query as they are typed. */
async function measureKeystrokes(session: Session, queries: Query[]) {
  const typed = queries.flatMap(({ q }) => keystrokes(q)).slice(0, MOST_KEYSTROKES);
  // All of that time: a quick engine would else be measured while it is still being compiled.
  await repeat(
    Number.POSITIVE_INFINITY,
    PATIENCE.warm,
    async (at) => void (await session.find(typed.at(-1 - (at % typed.length)) as string, LIMIT)),
  );
  const times: { time: number; cpu: number }[] = [];
  await repeat(typed.length, PATIENCE.keystrokes, async (at) => {
    times.push(await timed(() => session.find(typed[at] as string, LIMIT)));
  });
  const [keystroke, processor] = [times.map(({ time }) => time), times.map(({ cpu }) => cpu)].map(spreadOf);
  return { keystroke: keystroke as Spread, processor: processor as Spread, typed: typed.length };
}

async function measureUpdate(session: Session, documents: SearchDocument[]) {
  const updates: number[] = [];
  const rewrites: number[] = [];
  let changed = documents[0] as SearchDocument;
  await repeat(10, PATIENCE.update, async (round) => {
    const old = documents[Math.floor((documents.length * round) / 10)] as SearchDocument;
    changed = { ...old, title: `${FRESH} ${old.title}`, body: `${old.body}\n${FRESH}` };
    updates.push((await timed(() => session.replace(changed))).time);
    rewrites.push((await timed(() => serialize((session.rewritten ?? session.stored)()))).time);
  });
  const seen = (await session.find(FRESH, LIMIT)).includes(changed.key);
  return { update: median(updates), rewrite: median(rewrites), seen };
}

function merge(one: Record<string, Quality>, other: Record<string, Quality>): Record<string, Quality> {
  const kinds = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const mean = ([a, b]: Quality[], value: (quality: Quality) => number) =>
    b && a ? (value(a) * a.queries + value(b) * b.queries) / (a.queries + b.queries) : value((a ?? b) as Quality);
  return Object.fromEntries(
    kinds.map((kind) => {
      const both = [one[kind], other[kind]].filter((quality) => quality !== undefined);
      const queries = both.reduce((sum, quality) => sum + quality.queries, 0);
      return [kind, { mrr: mean(both, ({ mrr }) => mrr), recall3: mean(both, ({ recall3 }) => recall3), queries }];
    }),
  );
}
