/**
 * The licences of all that is bundled, gathered while the extension is built, so that a package is named exactly when some
 * of it ships. They travel as a file of the extension that is read only when somebody asks for it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Their file, in the extension. */
export const LICENCES = 'licences.json';

export interface Licence {
  name: string;
  version: string;
  /** By its short name, such as `MIT`. */
  licence: string;
  /** As its author wrote it. */
  text: string;
}

/** Gathers what goes into the bundles of a build, and writes the licences when that is done. */
export function gatherLicences(root: string): { plugin: Plugin; write(folder: string): void } {
  const packages = new Set<string>();
  return {
    plugin: {
      name: 'giljabi:licences',
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
        const files = chunks.flatMap(({ modules }) => Object.entries(modules));
        for (const [file, { renderedLength }] of files) {
          const folder = renderedLength > 0 && packageOf(file);
          if (folder) packages.add(folder);
        }
      },
    },
    write(folder) {
      const others = [...packages].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
      writeFileSync(join(folder, LICENCES), JSON.stringify([licenceOf(root), ...others]));
    },
  };
}

/** The folder of the package that a file is of; `undefined` for one of ours. */
export function packageOf(file: string): string | undefined {
  const [path = ''] = file.replaceAll('\\', '/').split('?');
  return path.match(/^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
}

/** The licence of the package in a folder. @throws where it can't be told: then it may not ship */
export function licenceOf(folder: string): Licence {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (!license) throw new Error(`${name} names no licence`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return { name, version, licence: license, text: texts.join('\n\n') };
  if (license !== 'MIT') throw new Error(`${name} has no text of its licence (${license})`);
  const owner = (typeof author === 'string' ? author : author?.name) || `the authors of ${name}`;
  return { name, version, licence: license, text: standardMit(owner) };
}

/** Some packages only name it. */
const standardMit = (
  owner: string,
) => `(The package comes without a file of its licence. This is the standard text of it.)

MIT License

Copyright (c) ${owner}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
