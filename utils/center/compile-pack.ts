/**
 * The compiler: the files of `packs/<center>/` → one checked pack, and every problem with its file and line.
 * Build time only; it knows no file system, so that tests hand it text.
 */
import * as z from 'zod/mini';
import { findProblems } from './check/find-problems.ts';
import { locate } from './check/locate.ts';
import { staleEntries } from './check/stale.ts';
import { openArticle, openGuide, openSynonyms, openWords, openYaml, type Report, type Source } from './pack-source.ts';
import {
  Action,
  Article,
  Center,
  DeadlineRule,
  Guide,
  type Pack,
  Page,
  PenaltyPolicy,
  Reply,
  Synonym,
  Tip,
  Words,
} from './schema.ts';

/** Path inside the pack's folder → the file's text. */
export type PackFiles = Record<string, string>;

/** Something an author has to mend. `line` counts from 1. */
export interface PackProblem {
  file: string;
  line: number;
  message: string;
}

/**
 * Compiles a pack. A broken entry is left out and reported, the others stay.
 * @returns the pack, or `null` when the centre itself can't be read; and all problems, in file order.
 */
export function compilePack(files: PackFiles): { pack: Pack | null; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const report: Report = (file, line, message) => problems.push({ file, line, message });

  type Open = (file: string, text: string, report: Report) => Source | undefined;
  const open = (file: string, how: Open = openYaml): Source | undefined => {
    const text = files[file];
    return text === undefined ? void report(file, 1, '파일이 없습니다') : how(file, text, report);
  };
  /** One entry a file. */
  const readFile = <T extends z.core.$ZodType>(file: string, schema: T, how?: Open): z.infer<T>[] => {
    const source = open(file, how);
    return source ? check(schema, source, source.value, [], report) : [];
  };
  /** A list of entries that stand or fall alone. */
  const readList = <T extends z.core.$ZodType>(file: string, schema: T, how?: Open): z.infer<T>[] => {
    const source = open(file, how);
    if (!source) return [];
    if (Array.isArray(source.value)) {
      return source.value.flatMap((entry, at) => check(schema, source, entry, [at], report));
    }
    report(file, 1, '목록이어야 합니다');
    return [];
  };
  const inFolder = (folder: string, ending: string) =>
    Object.keys(files)
      .filter((name) => name.startsWith(`${folder}/`) && name.endsWith(ending))
      .sort();

  const [center] = readFile('center.yaml', Center);
  const [words] = readFile('words.yaml', Words, openWords);
  const synonyms = readList('words.yaml', Synonym, openSynonyms);
  const lists = {
    pages: readList('pages.yaml', Page),
    deadlines: readList('deadlines.yaml', DeadlineRule),
    guides: inFolder('guides', '.yaml').flatMap((file) => readFile(file, Guide, openGuide)),
    articles: inFolder('articles', '.md').flatMap((file) => readFile(file, Article, openArticle)),
    tips: 'tips.yaml' in files ? readList('tips.yaml', Tip) : [],
    actions: 'actions.yaml' in files ? readList('actions.yaml', Action) : [],
    replies: 'replies.yaml' in files ? readList('replies.yaml', Reply) : [],
  };
  const [penalty] = 'penalty.yaml' in files ? readFile('penalty.yaml', PenaltyPolicy) : [];
  if (!center || !words) return { pack: null, problems };
  const pack: Pack = { center, words, synonyms, ...lists, penalty };
  for (const finding of findProblems(pack)) report(...locate(files, finding), finding.message);
  return { pack, problems };
}

/**
 * What an author should look at again, though the pack can be shipped as it is.
 * @param today the day to count from, as `2026-11-23`
 */
export function packWarnings(files: PackFiles, pack: Pack, today: string): PackProblem[] {
  return staleEntries(pack, today).map((finding) => {
    const [file, line] = locate(files, finding);
    return { file, line, message: finding.message };
  });
}

/** The entry as an array of one, or of none when it is broken. */
function check<T extends z.core.$ZodType>(
  schema: T,
  source: Source,
  value: unknown,
  path: (string | number)[],
  report: Report,
): z.infer<T>[] {
  const result = z.safeParse(schema, value);
  if (result.success) return [result.data];
  for (const issue of result.error.issues) {
    const at = [...path, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    report(source.file, source.lineOf(at), `${at.join('.') || '파일'}: ${issue.message}`);
  }
  return [];
}
