/** What a build makes the browser load: bytes after gzip, read from the built files. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

interface Manifest {
  content_scripts?: { js?: string[]; css?: string[] }[];
}

/** The scripts and styles that the manifest puts into every page of a seller centre. */
export function contentScriptSize(outputDir: string): number {
  const manifest = JSON.parse(readFileSync(join(outputDir, 'manifest.json'), 'utf8')) as Manifest;
  const files = (manifest.content_scripts ?? []).flatMap((entry) => [...(entry.js ?? []), ...(entry.css ?? [])]);
  return sum(outputDir, new Set(files));
}

/** A part of the page side that is brought in: what leads through a guide, looks closer at the screen, or shows tips. */
export type PagePart = 'guide' | 'look' | 'tips';
export const partSize = (outputDir: string, part: PagePart): number =>
  sum(outputDir, new Set([`content-scripts/${part}.js`]));

/** The scripts and styles that one of our pages needs before it can show anything: static imports included. */
export function firstLoadSize(outputDir: string, page: string): number {
  return sum(outputDir, new Set(firstLoadFiles(outputDir, page)));
}

/** The files that `firstLoadSize` adds up, relative to the build's folder. */
export function firstLoadFiles(outputDir: string, page: string): string[] {
  const html = readFileSync(join(outputDir, page), 'utf8');
  const linked = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)]
    .filter(
      ([tag]) => tag.startsWith('<script') || /rel="(?:modulepreload|stylesheet)"/.test(tag) || /\.css"/.test(tag),
    )
    .map(([, address]) => inBuild(posix.dirname(page), address!));
  const files = new Set<string>();
  for (const file of linked) addWithImports(outputDir, file, files);
  return [...files];
}

function addWithImports(outputDir: string, file: string, files: Set<string>) {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  const program = parseAst(readFileSync(join(outputDir, file), 'utf8'));
  for (const statement of program.body) {
    if (!('source' in statement) || !statement.source) continue;
    addWithImports(outputDir, inBuild(dirname(file), statement.source.value), files);
  }
}

/** Addresses in a build are either rooted in it or relative to the file they stand in. */
function inBuild(folder: string, address: string): string {
  return address.startsWith('/') ? address.slice(1) : posix.normalize(posix.join(folder, address));
}

function sum(outputDir: string, files: Set<string>): number {
  return [...files].reduce((total, file) => total + gzipSync(readFileSync(join(outputDir, file))).length, 0);
}
