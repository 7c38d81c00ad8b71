/** The built extension, file by file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { outputDir } from '../../scripts/build-targets';

/** The builds that the tests look at. */
export const BUILDS = ['chrome', 'firefox'] as const;
export type Build = (typeof BUILDS)[number];

/** A build's folder. @throws with a plain sentence when it was not built */
export function folderOf(build: Build): string {
  const folder = outputDir(build);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not there. Run npm run build first; npm test does so by itself.`);
  }
  return folder;
}

export const readBuilt = (build: Build, file: string) => readFileSync(join(folderOf(build), file), 'utf8');
export const readJson = (build: Build, file: string) => JSON.parse(readBuilt(build, file));

export function builtFiles(build: Build): string[] {
  const folder = folderOf(build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** What the store rules and our own forbid in a bundle. */
export function runsText(script: string): string[] {
  const patterns = [
    /\beval\s*\(/g,
    /\bnew\s+Function\b/g,
    /\bFunction\s*\(\s*["'`]/g,
    /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g,
    /\bimport\s*\(\s*["'`]\w+:/g,
    /\bimportScripts\b/g,
  ];
  return patterns.flatMap((pattern) => script.match(pattern) ?? []);
}

/** Letters that make Chromium refuse a content script without a word, or that an encoding could spoil. */
export function notAscii(script: string): string[] {
  return [...new Set(script.match(/[^\t\n\r\x20-\x7e]/gu) ?? [])].map(
    (letter) => `U+${letter.codePointAt(0)?.toString(16)}`,
  );
}

/** Addresses outside the extension, each as its origin, or whole where it can't be read. */
export function addressesIn(text: string): string[] {
  const found = text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)]+/g) ?? [];
  return [...new Set(found.map((address) => (URL.canParse(address) ? new URL(address).origin : address)))];
}
