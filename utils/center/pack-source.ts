/** The files of a pack as values, with the way back from each value to its line. */
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { MarkdownError, parseMarkdown } from './markdown.ts';

/** Takes down a problem; `line` counts from 1. */
export type Report = (file: string, line: number, message: string) => void;

/** A file's content. `lineOf` gives the line of the value at a path, or of its nearest parent that exists. */
export interface Source {
  file: string;
  value: unknown;
  lineOf: (path: (string | number)[]) => number;
}

/** Reads YAML. @param above lines that stand above it in its file */
export function openYaml(file: string, text: string, report: Report, above = 0): Source | undefined {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + above;
  const doc = parseDocument(text, { lineCounter: counter });
  for (const error of doc.errors) report(file, lineAt(error.pos[0]), error.message.split('\n')[0] ?? '');
  // A text that starts with * is a name to YAML; one that nothing has would throw below.
  let lost = 0;
  visit(doc, {
    Alias(_, alias) {
      if (alias.resolve(doc)) return;
      lost++;
      report(file, lineAt(alias.range?.[0] ?? 0), `따옴표로 감싸세요: *${alias.source}`);
    },
  });
  if (doc.errors.length + lost > 0) return undefined;
  const lineOf = (path: (string | number)[]) => lineAt(offsetOf(doc, path));
  return { file, value: doc.toJS(), lineOf };
}

function offsetOf(doc: Document.Parsed, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = doc.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** Reads an article: front matter in YAML, then its text in Markdown as `body`. */
export function openArticle(file: string, text: string, report: Report): Source | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!match) return void report(file, 1, '머리말(---)이 없습니다');
  const [, head = '', body = ''] = match;
  const source = openYaml(file, head, report, 1);
  if (!source) return undefined;
  const above = text.slice(0, text.length - body.length).split('\n').length - 1;
  return { ...source, value: { ...(source.value as object), body: toBlocks(body, file, above, report) } };
}

/** Reads a guide: YAML whose steps have Markdown in `body`. */
export function openGuide(file: string, text: string, report: Report): Source | undefined {
  const source = openYaml(file, text, report);
  const guide = source?.value as { steps?: { body?: unknown }[] } | null | undefined;
  if (!source || !Array.isArray(guide?.steps)) return source;
  const steps = guide.steps.map((step, at) => {
    if (typeof step?.body !== 'string') return step;
    return { ...step, body: toBlocks(step.body, file, source.lineOf(['steps', at, 'body']), report) };
  });
  return { ...source, value: { ...guide, steps } };
}

/** Reads `words.yaml`, which names its entries by key: that reads better than a list of ids. */
export function openWords(file: string, text: string, report: Report): Source | undefined {
  const source = openYaml(file, text, report);
  const list = (map: unknown) =>
    Object.entries((map ?? {}) as object).map(([id, word]) => ({ id, ...(word as object) }));
  const { columns, states, buttons, screens, counts } = (source?.value ?? {}) as Record<string, unknown>;
  if (!source) return undefined;
  const value = {
    columns: list(columns),
    states: list(states),
    buttons: list(buttons),
    screens: list(screens),
    counts: list(counts),
  };
  /** Back from the place in the list to the key in the file. */
  const toKeys = ([name, at, ...rest]: (string | number)[]) =>
    name === undefined || at === undefined
      ? []
      : [name, value[name as keyof typeof value]?.[Number(at)]?.id ?? at, ...rest];
  return { ...source, value, lineOf: (path) => source.lineOf(toKeys(path)) };
}

/** Reads the other words for things, which stand in `words.yaml` too. Its slips of YAML are told where its words are read. */
export function openSynonyms(file: string, text: string): Source | undefined {
  const source = openYaml(file, text, () => {});
  const synonyms = (source?.value as { synonyms?: unknown } | null | undefined)?.synonyms ?? [];
  return source && { ...source, value: synonyms, lineOf: (path) => source.lineOf(['synonyms', ...path]) };
}

function toBlocks(markdown: string, file: string, above: number, report: Report) {
  try {
    return parseMarkdown(markdown);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    return void report(file, above + error.line, error.message);
  }
}
