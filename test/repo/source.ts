/** The source tree as data: its files, what each one imports, and what can be reached from where. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type ESTree, parseAst } from 'vite';

export const ROOT = join(import.meta.dirname, '..', '..');
export const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** All files below folders, as paths from the root. */
export function filesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

/** The folders whose code runs in the browser. */
export const shippedCode = () => filesIn('entrypoints', 'components', 'utils').filter((file) => /\.tsx?$/.test(file));

export type Node = ESTree.Node & Record<string, unknown>;

/** A generic arrow function is no JSX and the other way round, so one of the two languages takes the code. */
function parse(code: string) {
  try {
    return parseAst(code, { lang: 'ts' });
  } catch {
    return parseAst(code, { lang: 'tsx' });
  }
}

/** Every node of a file's syntax tree. */
export function nodesOf(code: string): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value) found.push(value as Node);
    Object.values(value).forEach(visit);
  };
  visit(parse(code));
  return found;
}

export interface Import {
  from: string;
  /** Nothing of it is left when the code runs. */
  typeOnly: boolean;
}

/** What code imports, also where it only passes it on or imports it later. */
export function importsOf(code: string): Import[] {
  return nodesOf(code).flatMap((node) => {
    const from = (node.source as { value?: unknown } | null | undefined)?.value;
    if (typeof from !== 'string') return [];
    return [{ from, typeOnly: node.importKind === 'type' || node.exportKind === 'type' }];
  });
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** The file that an import means, from the root; `null` for a package. @throws when there is no such file */
export function resolve(importer: string, from: string): string | null {
  if (!/^[./]|^@\//.test(from)) return null;
  // Behind a question mark stands what the build is to make of it.
  const [file = ''] = from.split('?');
  const target = file.startsWith('@/') ? join(ROOT, file.slice(2)) : join(ROOT, dirname(importer), file);
  const found = ENDINGS.map((ending) => target + ending).find((path) => /\.\w+$/.test(path) && existsSync(path));
  if (!found) throw new Error(`${importer} imports ${from}, which is not there`);
  return relative(ROOT, found).replaceAll('\\', '/');
}

/** Every file and package that runs when these files do. */
export function reach(entries: string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!/\.tsx?$/.test(file)) return;
    for (const { from, typeOnly } of importsOf(read(file))) {
      if (typeOnly) continue;
      const target = resolve(file, from);
      if (target) visit(target);
      else packages.add(from);
    }
  };
  entries.forEach(visit);
  return { files, packages };
}
