/** Reads the packs from disk and compiles them; used by the build, the check and the tests. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compilePack, type PackFiles, type PackProblem, packWarnings } from '../utils/center/compile-pack.ts';
import { PACK_FORMAT, type Pack, type PackStamp } from '../utils/center/schema.ts';

const PACKS = join(import.meta.dirname, '..', 'packs');

/** A compiled pack with what names it, as it is written into the extension. */
export interface CompiledPack {
  pack: Pack;
  stamp: PackStamp;
  json: string;
}

/** A pack that can't be shipped; its message lists `file:line message`, one a line. */
export class PackError extends Error {
  constructor(problems: PackProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  }
}

/** Everything in `packs/`, in order of the folders' names. Problems and warnings name files from the repository's root. */
export interface CompiledPacks {
  packs: CompiledPack[];
  problems: PackProblem[];
  warnings: PackProblem[];
}

/** Compiles every pack. @param today the day by which facts count as old; without it there are no warnings */
export function compilePacks(root = PACKS, today?: string): CompiledPacks {
  const compiled: CompiledPacks = { packs: [], problems: [], warnings: [] };
  for (const folder of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const fromRoot = (problem: PackProblem) => ({ ...problem, file: `packs/${folder.name}/${problem.file}` });
    const files = readFiles(join(root, folder.name));
    const { pack, problems } = compilePack(files);
    compiled.problems.push(...problems.map(fromRoot));
    if (!pack) continue;
    compiled.packs.push(stampPack(pack));
    if (today) compiled.warnings.push(...packWarnings(files, pack, today).map(fromRoot));
  }
  return compiled;
}

/** Compiles every pack. @throws PackError when any entry is broken: a build never ships half a pack in silence. */
export function requirePacks(root?: string): CompiledPack[] {
  const { packs, problems } = compilePacks(root);
  if (problems.length > 0) throw new PackError(problems);
  return packs;
}

function stampPack(pack: Pack): CompiledPack {
  const json = JSON.stringify(pack);
  const hash = createHash('sha256').update(json).digest('hex');
  const { id: center, version } = pack.center;
  return { pack, json, stamp: { center, format: PACK_FORMAT, version, hash, file: `${center}.json` } };
}

function readFiles(folder: string): PackFiles {
  const files: PackFiles = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return files;
}
