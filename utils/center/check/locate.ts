/** Where a finding is written: its file and line. */
import type { Finding } from './finding.ts';

/** The entry's own file, or its place in a list; from there on, the first line that holds the piece. */
export function locate(files: Record<string, string>, finding: Finding): [file: string, line: number] {
  if (finding.entry) return withTexts(files, finding, finding.entry);
  const [file, start] = entryAt(files, finding);
  const { piece, step } = finding;
  const line = (step && stepAt(files[file] ?? '', step)) || start;
  if (!piece) return [file, line];
  const [first = '', ...below] = (files[file] ?? '').split('\n').slice(line - 1);
  // The next entry of a list may hold the same piece.
  const end = below.findIndex((text) => text.startsWith('- '));
  const entry = [first, ...(end < 0 ? below : below.slice(0, end))];
  return [
    file,
    line +
      Math.max(
        0,
        entry.findIndex((text) => text.includes(piece)),
      ),
  ];
}

function entryAt(files: Record<string, string>, { list, id }: Finding): [file: string, line: number] {
  const own = [`${list}/${id}.md`, `${list}/${id}.yaml`].find((name) => name in files);
  if (own) return [own, 1];
  const written = new RegExp(`^(?:- )?id: ["']?${id}["']?\\s*(?:#|$)|^\\s+${id}:`);
  const names = Object.keys(files).filter((name) => name === `${list}.yaml` || name.startsWith(`${list}/`));
  for (const file of names) {
    const line = (files[file] ?? '').split('\n').findIndex((text) => written.test(text));
    if (line >= 0) return [file, line + 1];
  }
  return [`${list}.yaml`, 1];
}

/** The line of a guide's step, or of the last of those that have its id; 0 where there is none. The ways to choose stand deeper. */
function stepAt(text: string, step: string): number {
  const lines = text.split(/\r?\n/);
  const start = lines.indexOf('steps:') + 1;
  const indent = /^ *- /.exec(lines[start] ?? '')?.[0] ?? '- ';
  return lines.findLastIndex((line, at) => at >= start && line.trimEnd() === `${indent}id: ${step}`) + 1;
}

/** The last entry of the list that has all these texts, and the line of it that holds the piece. */
function withTexts(
  files: Record<string, string>,
  { list, id, piece = '' }: Finding,
  texts: string[],
): [file: string, line: number] {
  const file = `${list}.yaml`;
  const lines = (files[file] ?? '').split('\n');
  const start = lines.indexOf(`${id}:`) + 1;
  const indent = /^ *- /.exec(lines.slice(start).find((line) => /^ *- /.test(line)) ?? '')?.[0] ?? '- ';
  const starts = [...lines.keys()].filter((at) => at >= start && lines[at]?.startsWith(indent));
  const at = starts.findLast((from, place) => {
    const entry = lines.slice(from, starts[place + 1]).join('\n');
    return texts.every((text) => entry.includes(text));
  });
  if (at === undefined) return [file, Math.max(start, 1)];
  return [
    file,
    at +
      1 +
      Math.max(
        0,
        lines.slice(at).findIndex((line) => line.includes(piece)),
      ),
  ];
}
