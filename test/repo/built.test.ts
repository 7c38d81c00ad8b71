import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../scripts/packs';
import { contentScriptSize, firstLoadFiles, firstLoadSize, partSize } from '../../scripts/sizes';
import { addressesIn, BUILDS, builtFiles, folderOf, notAscii, readBuilt, readJson, runsText } from './built';

/** Addresses in libraries' code. None is ever asked for: they are names of standards, or hints in error messages. */
const KNOWN_ADDRESSES = [
  'http://www.w3.org', // names of SVG, MathML, XLink, XML (react-dom)
  'https://react.dev', // error messages (react)
  'https://base-ui.com', // error messages (@base-ui/react)
  'https://github.com', // an issue, in an error message (wxt)
  'https://wxt.dev', // a guide, in an error message (wxt)
  'http://bit.ly', // a hint in an error message (dexie)
  'https://tinyurl.com', // a hint in an error message (dexie)
  'https://help.invalid', // reserved, never asked: what a relative link is read against (utils/help-center)
];

/** Those of a seller's page. */
const CONTENT_SCRIPTS = ['center', 'guide', 'look', 'site', 'tips'].map((name) => `content-scripts/${name}.js`);

describe('the checks of bundles', () => {
  it.each([
    'eval(a)',
    'new Function(a)',
    'Function("a")()',
    'setTimeout("a",1)',
    'import("https://a.b/c.js")',
    'importScripts("a")',
  ])('find %s', (script) => {
    expect(runsText(script)).toHaveLength(1);
  });

  it.each(['retrieval(a)', 'setTimeout(a,1)', 'import("./a.js")', 'x.Function', 'typeof a=="Function"'])(
    'pass %s',
    (script) => {
      expect(runsText(script)).toEqual([]);
    },
  );

  it('find letters that are not ASCII, and addresses', () => {
    expect(notAscii('a\uffffb가\ufffe\n')).toEqual(['U+ffff', 'U+ac00', 'U+fffe']);
    expect(addressesIn('a="https://a.b/c?d";b=`wss://e.f/`')).toEqual(['https://a.b', 'wss://e.f']);
  });
});

describe.each(BUILDS)('the build for %s', (build) => {
  const scripts = () => builtFiles(build).filter((file) => file.endsWith('.js'));

  it('puts at most 40 kB into a page', () => {
    const size = contentScriptSize(folderOf(build));
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(40_000);
  });

  it.each([
    ['what leads through a guide, where one is followed', 'guide', 30_000],
    ['what looks closer at the screen', 'look', 25_000],
    ['what shows tips, where a screen has some', 'tips', 25_000],
  ] as const)('brings in %s, of a size', (_, part, most) => {
    expect(partSize(folderOf(build), part)).toBeGreaterThan(1_000);
    expect(partSize(folderOf(build), part)).toBeLessThanOrEqual(most);
  });

  it.each(CONTENT_SCRIPTS)('puts no polyfill for old browsers into it (%s)', (script) => {
    const page = readBuilt(build, script);
    for (const sign of ['requires an array-like object', 'Cannot call a class as a function'])
      expect(page).not.toContain(sign);
  });

  it('loads at most 150 kB to show the panel', () => {
    expect(firstLoadFiles(folderOf(build), 'panel.html').length).toBeGreaterThan(1);
    expect(firstLoadSize(folderOf(build), 'panel.html')).toBeGreaterThan(50_000);
    expect(firstLoadSize(folderOf(build), 'panel.html')).toBeLessThanOrEqual(150_000);
  });

  it('has no file over 4 MB, which the stores’ checkers would skip', () => {
    expect(builtFiles(build).filter((file) => statSync(join(folderOf(build), file)).size > 4_000_000)).toEqual([]);
  });

  it('has content scripts of ASCII letters only: one in the manifest, and those that are brought in', () => {
    const listed = readJson(build, 'manifest.json').content_scripts.flatMap((entry: { js: string[] }) => entry.js);
    expect(listed).toEqual(CONTENT_SCRIPTS.slice(0, 1));
    expect(scripts().filter((file) => file.startsWith('content-scripts/'))).toEqual(CONTENT_SCRIPTS);
    for (const file of CONTENT_SCRIPTS) expect(notAscii(readBuilt(build, file)), file).toEqual([]);
  });

  it.each(CONTENT_SCRIPTS)('has no React and no database in content scripts (%s)', (script) => {
    const page = readBuilt(build, script);
    for (const sign of ['react.element', 'react.transitional', 'IDBKeyRange', 'indexedDB'])
      expect(page).not.toContain(sign);
  });

  it('has for sites of no pack the same page side and panel, under other names', () => {
    const [packed, anySite] = ['center', 'site'].map((name) => readBuilt(build, `content-scripts/${name}.js`));
    expect(anySite).toBe(packed?.replace('/panel.html', '/site.html'));
    expect(anySite).not.toBe(packed);
    expect(readBuilt(build, 'site.html')).toBe(readBuilt(build, 'panel.html'));
  });

  it('runs no text as code', () => {
    expect(scripts().length).toBeGreaterThan(3);
    expect(scripts().flatMap((file) => runsText(readBuilt(build, file)).map((found) => `${file}: ${found}`))).toEqual(
      [],
    );
  });

  it('names no address in its code but those we know', () => {
    const code = builtFiles(build).filter((file) => /\.(?:js|html|css)$/.test(file));
    const unknown = (file: string) =>
      addressesIn(readBuilt(build, file)).filter((address) => !KNOWN_ADDRESSES.includes(address));
    expect(code.flatMap((file) => unknown(file).map((address) => `${file}: ${address}`))).toEqual([]);
  });

  it('has pages whose scripts and styles are its own files, with none written in', () => {
    const pages = builtFiles(build).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['panel.html', 'popup.html', 'sidepanel.html']));
    for (const page of pages) {
      const html = readBuilt(build, page);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/)/);
      expect(html).not.toMatch(/<style|\son\w+=|\sstyle=/);
    }
  });

  it('ships no source map and no test', () => {
    expect(builtFiles(build).filter((file) => /\.map$|test|practice/.test(file))).toEqual([]);
  });

  it('carries the packs as they are in the sources, under their hash', () => {
    const stamps = readJson(build, 'packs/index.json');
    expect(stamps).toEqual(compilePacks().packs.map(({ stamp }) => stamp));
    for (const { file, hash } of stamps) {
      expect(
        createHash('sha256')
          .update(readBuilt(build, `packs/${file}`))
          .digest('hex'),
      ).toBe(hash);
    }
  });
});
