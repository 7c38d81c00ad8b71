/**
 * The shape of a pack: one seller centre as data.
 *
 * A pack is written by hand in `packs/<center>/` (YAML and Markdown), compiled to one JSON file by `compile-pack.ts`
 * when the extension is built, and read by the background through `load-pack.ts`. Both ends check it with these
 * schemas, entry by entry, so that one broken article never takes the rest with it.
 */
import * as z from 'zod/mini';
import { Block, httpsAddress } from './blocks.ts';

/** Format of the compiled file. Raised when code that knows the old number could misread the new file. */
export const PACK_FORMAT = 1;

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id는 영문 소문자와 숫자를 -로 이은 것'));
const text = z.string().check(z.trim(), z.minLength(1, '빈 글'));
const date = z.iso.date('날짜는 2026-11-23처럼');
/** A WebExtension match pattern. Its `*` as a port is no address to `URL`, so it has a form of its own. */
const match = z
  .string()
  .check(z.regex(/^https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::(?:\d{1,5}|\*))?\/\S*$/, 'https://주소/* 꼴만'));
/** Where a fact was read. An old http: address is still the truth about that, though it is never made a link. */
const source = z
  .string()
  .check(z.regex(/^https?:\/\/\S+$/, 'http(s):// 주소만'), z.refine(URL.canParse, '주소로 읽을 수 없습니다'));
const list = <T extends z.core.$ZodType>(item: T) => z._default(z.array(item), []);

/**
 * How sure we are of a fact. `확인` was read in the centre's own public text, `확인(2차)` in somebody else's,
 * `추정` is inferred, `미확인` is known to be unpublished.
 */
export const Status = z.enum(['확인', '확인(2차)', '추정', '미확인']);
export type Status = z.infer<typeof Status>;

/** Where a fact was read, when it was last checked, and how sure it is. Every number in a pack carries one. */
const basis = {
  source,
  checked: date,
  status: Status,
  note: z.optional(text),
};

// ── center, pages, words ────────────────────────────────────────────────────────────────────────────────────────────

/** A seller centre: its name, where it may live (WebExtension match patterns), and its help centre. */
export const Center = z.object({
  id,
  name: text,
  version: text,
  unofficial: text,
  hosts: z.array(z.object({ match, ...basis })),
  helpCenter: z.object({ name: text, origin: httpsAddress, home: httpsAddress }),
  links: z.array(source),
});
export type Center = z.infer<typeof Center>;

/** A screen of the centre. `paths` are globs over path + hash (`/claim/*`); empty while the addresses are unknown. */
export const Page = z.object({
  id,
  name: text,
  menu: z.array(text),
  also: list(text),
  paths: list(text),
  articles: list(id),
  guides: list(id),
  ...basis,
});
export type Page = z.infer<typeof Page>;

/** One thing the centre writes on its screens, in its main spelling and the others it is known to use. */
export const Word = z.object({ id, name: text, also: list(text) });
export type Word = z.infer<typeof Word>;

/** What the reader of a page recognises: column headers and states. */
export const Words = z.object({ columns: z.array(Word), states: z.array(Word) });
export type Words = z.infer<typeof Words>;

// ── deadlines ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Calendar days (`일`) or Korean business days (`영업일`), exactly as the source writes it. */
export const Unit = z.enum(['일', '영업일']);
export type Unit = z.infer<typeof Unit>;

/** A deadline rule: which column it counts from, and which states start and stop its clock. */
export const DeadlineRule = z.object({
  id,
  kind: text,
  pages: z.array(id),
  /** Without `plus` the column itself holds the due date. */
  due: z.object({
    column: id,
    plus: z.optional(
      z.object({
        value: z.int().check(z.nonnegative()),
        unit: Unit,
        /** Nobody has published whether the base day itself counts: the day before the due day is told too. */
        firstDay: z.optional(z.literal('미확인')),
        ...basis,
      }),
    ),
  }),
  /** States in which the clock surely runs: a missing date is then unreadable, not absent. */
  opens: list(id),
  /** States in which the clock no longer runs. */
  closed: list(id),
  consequence: text,
  advice: text,
  /** What to do once the deadline is past, where that is something else. */
  late: z.optional(text),
  articles: list(id),
  guides: list(id),
  ...basis,
});
export type DeadlineRule = z.infer<typeof DeadlineRule>;

// ── guides ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What shows that a step is done: the seller arrived on a page, or says so. A closed list; nothing is evaluated. */
export const Done = z.union([z.object({ page: id }), z.object({ seller: z.literal(true) })]);
export type Done = z.infer<typeof Done>;

export const Step = z.object({
  id,
  part: z.optional(text),
  title: text,
  body: z.array(Block),
  page: z.optional(id),
  /** Words to look for on the screen, in order. */
  look: list(text),
  done: Done,
  /** When the step applies, in a line for the seller. */
  if: z.optional(text),
  warning: z.optional(text),
  ...basis,
});
export type Step = z.infer<typeof Step>;

/** The most steps a guide may have; people stop finishing longer ones (WalkMe's published advice). */
export const MAX_STEPS = 12;

export const Guide = z.object({
  id,
  title: text,
  version: z.int().check(z.positive()),
  category: z.array(text).check(z.minLength(1)),
  purpose: text,
  needs: list(z.object({ text, ...basis })),
  steps: z.array(Step).check(z.minLength(1), z.maxLength(MAX_STEPS)),
  failures: list(z.object({ symptom: text, remedy: text, ...basis })),
  unknown: list(text),
  articles: list(id),
});
export type Guide = z.infer<typeof Guide>;

// ── articles ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const Article = z.object({
  id,
  title: text,
  /** `추정` when the source's own title is not known whole and this one is ours. */
  titleStatus: z._default(Status, '확인'),
  category: z.array(text).check(z.minLength(1)),
  /** Search words: synonyms, old names, spellings. */
  words: list(text),
  /** Other ways in which a seller would ask. */
  asks: list(text),
  related: list(id),
  guides: list(id),
  body: z.array(Block).check(z.minLength(1)),
  ...basis,
});
export type Article = z.infer<typeof Article>;

// ── the compiled file ───────────────────────────────────────────────────────────────────────────────────────────────

/** Names a compiled pack without opening it: `packs/index.json` is a list of these. */
export const PackStamp = z.object({
  center: id,
  format: z.int(),
  version: text,
  /** SHA-256 of the pack's content, in hex. */
  hash: z.string(),
  file: z.string(),
});
export type PackStamp = z.infer<typeof PackStamp>;

/** A whole pack whose every entry has been checked. */
export interface Pack {
  center: Center;
  pages: Page[];
  words: Words;
  deadlines: DeadlineRule[];
  guides: Guide[];
  articles: Article[];
}

/** The lists of a pack in which a broken entry is skipped and reported while the rest goes on. */
export const PACK_LISTS = { pages: Page, deadlines: DeadlineRule, guides: Guide, articles: Article } as const;
export type PackList = keyof typeof PACK_LISTS;
