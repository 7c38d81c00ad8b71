/** Where a finding is written: its file and line. */
import type { Finding } from './finding.ts';

/** The entry's own file, or its place in a list; from there on, the first line that holds the piece. */
export function locate(files: Record<string, string>, finding: Finding): [file: string, line: number] {
  const [file, line] = entryAt(files, finding);
  const { piece } = finding;
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
