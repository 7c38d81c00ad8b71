import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatherLicences, LICENCES, licenceOf, packageOf } from '../../../scripts/licences';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giljabi-licences-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a package as it is installed. */
function install(name: string, manifest: object, files: Record<string, string> = {}): string {
  const at = join(folder, 'node_modules', name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  return at;
}

describe('the package of a file', () => {
  it.each([
    ['/a/node_modules/react/index.js', '/a/node_modules/react'],
    ['/a/node_modules/@base-ui/react/esm/tabs.js?v=1', '/a/node_modules/@base-ui/react'],
    ['/a/node_modules/one/node_modules/two/x.js', '/a/node_modules/one/node_modules/two'],
    ['\0/a/node_modules/react/index.js?commonjs-exports', '/a/node_modules/react'],
    ['C:\\a\\node_modules\\react\\index.js', 'C:/a/node_modules/react'],
    ['/a/components/app.tsx', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('%s', (file, expected) => {
    expect(packageOf(file)).toBe(expected);
  });
});

describe('the licence of a package', () => {
  it('is what its files say, with what they give notice of', () => {
    const at = install(
      'a',
      { license: 'Apache-2.0' },
      { LICENSE: 'the licence\n', NOTICE: 'a notice', 'README.md': '' },
    );
    expect(licenceOf(at)).toEqual({
      name: 'a',
      version: '1.0.0',
      licence: 'Apache-2.0',
      text: 'the licence\n\na notice',
    });
  });

  it('that is only named is its standard text, and said to be', () => {
    const at = install('a', { license: 'MIT', author: { name: 'Somebody' } });
    expect(licenceOf(at).text).toMatch(/comes without a file[\s\S]*Copyright \(c\) Somebody[\s\S]*free of charge/);
  });

  it('that nobody can tell stops the build', () => {
    expect(() => licenceOf(install('a', {}))).toThrow('names no licence');
    expect(() => licenceOf(install('b', { license: 'BSD-2-Clause' }))).toThrow('no text');
  });
});

it('those of all that is bundled, and of nothing else, are written after our own', () => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'ours', version: '2.0.0', license: 'MIT' }));
  writeFileSync(join(folder, 'LICENSE'), 'our licence');
  const used = install('used', { license: 'MIT' }, { LICENSE: 'used' });
  const dropped = install('dropped', { license: 'MIT' }, { LICENSE: 'dropped' });
  const licences = gatherLicences(folder);
  const bundle = {
    'a.js': {
      type: 'chunk',
      modules: {
        [join(used, 'a.js')]: { renderedLength: 9 },
        [join(used, 'b.js')]: { renderedLength: 9 },
        [join(dropped, 'a.js')]: { renderedLength: 0 },
        [join(folder, 'own.ts')]: { renderedLength: 9 },
      },
    },
    'a.css': { type: 'asset' },
  };
  (licences.plugin.generateBundle as (options: object, bundle: object) => void)({}, bundle);
  licences.write(folder);
  const written = JSON.parse(readFileSync(join(folder, LICENCES), 'utf8')) as { name: string; text: string }[];
  expect(written.map(({ name, text }) => [name, text])).toEqual([
    ['ours', 'our licence'],
    ['used', 'used'],
  ]);
});
