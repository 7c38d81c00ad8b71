/** The file that a seller takes their own things along in: its shape, how it is written, and how it is read. */
import * as z from 'zod/mini';
import { readJson } from '../center/bounded-json';
import { Settings } from '../messaging/content-shapes';
import { id } from '../messaging/page-shapes';
import { GiljabiError } from '../messaging/result';
import { Mark, MOST_RECENTS } from './marks';
import { StoredRun } from './runs';
import { TypedPenalty } from './typed-penalties';
import { Vote } from './votes';

/** Raised when a build that knows the old number could misread the new file. */
const FORMAT = 1;
const APP = 'giljabi';

/** More than any seller has: articles of all centres, and their guides. */
const MOST_PINS = 10_000;
const MOST_VOTES = 10_000;
const MOST_PENALTIES = 1_000;
const MOST_RUNS = 1_000;

/**
 * A run as it stands in the file. The hash of a file is that of the keys in this order, and of no others: what an older
 * build did not write is filled in when it is taken in.
 */
const BackupRun = z.strictObject({
  center: id,
  guide: id,
  step: z.nullable(id),
  done: StoredRun.shape.done,
  version: z.optional(z.int()),
  answers: z.optional(z.record(id, id)),
  isPaused: z.optional(z.boolean()),
  at: z.optional(z.number()),
});

const Content = z.strictObject({
  format: z.literal(FORMAT),
  app: z.literal(APP),
  /** The build that wrote it. */
  version: z.string().check(z.maxLength(40)),
  /** Epoch milliseconds. */
  savedAt: z.int().check(z.nonnegative()),
  pins: z.array(Mark).check(z.maxLength(MOST_PINS)),
  recents: z.array(Mark).check(z.maxLength(MOST_RECENTS)),
  runs: z.array(BackupRun).check(z.maxLength(MOST_RUNS)),
  /** Absent in files of builds that had none. */
  votes: z.optional(z.array(Vote).check(z.maxLength(MOST_VOTES))),
  penalties: z.optional(z.array(TypedPenalty).check(z.maxLength(MOST_PENALTIES))),
  settings: z.partial(z.strictObject(Settings.shape)),
});
type Content = z.infer<typeof Content>;

/** What a seller's file holds. */
export type Backup = Omit<Content, 'format' | 'app'>;

/** `hash`: SHA-256 of the content in hex. A broken disk's wrong digit may be a right one to the schema. */
const BackupFile = z.extend(Content, { hash: z.string() });

/** Any file of ours, also one of a newer build. */
const AnyFile = z.object({ app: z.literal(APP), format: z.int() });

/** The text of a file. */
export async function writeBackup(backup: Backup): Promise<string> {
  const content: Content = { format: FORMAT, app: APP, ...backup };
  return JSON.stringify({ ...content, hash: await hashOf(content) }, null, 2);
}

/**
 * Reads a file that may be anything, plain or gzipped.
 * @throws GiljabiError `big-file`, or `bad-file`; the error's cause is for a developer, and says so of a newer build's
 */
export async function readBackup(bytes: Uint8Array): Promise<Backup> {
  const json = await readJson(bytes);
  if (!json.ok) {
    const { code } = json.error;
    throw new GiljabiError(code === 'too-big' ? 'big-file' : 'bad-file', { cause: code });
  }
  const any = z.safeParse(AnyFile, json.value);
  if (any.success && any.data.format > FORMAT) throw new GiljabiError('bad-file', { cause: 'newer' });
  const file = z.safeParse(BackupFile, json.value);
  if (!file.success) throw new GiljabiError('bad-file', { cause: file.error });
  const { hash, ...content } = file.data;
  if (hash !== (await hashOf(content))) throw new GiljabiError('bad-file', { cause: 'damaged' });
  return content;
}

/** The schema's order of keys is the only one, so a file that was only laid out anew has the same hash. */
async function hashOf(content: Content): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(z.parse(Content, content)));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
