import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { copyForAnySite } from './scripts/any-site.ts';
import { gatherLicences } from './scripts/licences.ts';
import { manifestFor } from './scripts/manifest.ts';
import { requirePacks } from './scripts/packs.ts';

/**
 * dom-accessibility-api brings polyfills for browsers older than any of ours, which every page of a seller would load. In
 * 0.7.1 its `Set` takes the place of the browser's own even where there is one. The messenger brings a library for errors,
 * WXT a context with timers, frames and a watcher of addresses.
 */
const NATIVE = [
  { find: './polyfills/SetLike.mjs', replacement: join(import.meta.dirname, 'scripts/native/set.ts') },
  { find: './polyfills/array.from.mjs', replacement: join(import.meta.dirname, 'scripts/native/array-from.ts') },
  { find: '@aklinker1/zero-serialize-error', replacement: join(import.meta.dirname, 'scripts/native/errors.ts') },
  {
    find: 'wxt/utils/content-script-context',
    replacement: join(import.meta.dirname, 'scripts/native/content-script-context.ts'),
  },
];

/** What the messenger would say to a console that we give it none of. */
const UNHEARD = ['debug', 'log', 'error'].flatMap((name) => [`config.logger?.${name}`, `config?.logger?.${name}`]);

/** What is loaded later is code only: the styles are one file. Vite's own way to load it would cost every surface more than the loading saves. */
const LOAD_PLAINLY: Plugin = {
  name: 'giljabi:load-plainly',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

const LICENCES = gatherLicences(import.meta.dirname);

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser, requirePacks()),
  zip: {
    name: 'giljabi',
    // The manifest version and the browser are in the name, so that no build overwrites another's.
    artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    includeSources: ['**/*'],
    excludeSources: ['artifacts/**', 'test-results/**', '.output/**', 'node_modules/**'],
  },
  vite: () => ({
    plugins: [LOAD_PLAINLY, LICENCES.plugin],
    resolve: { alias: NATIVE },
    build: {
      // One small file of styles for all surfaces: a view that is loaded when it is wanted is dressed at once.
      cssCodeSplit: false,
      // Browsers of ours have `light-dark()` themselves; written out for others it would follow the computer only.
      cssTarget: ['chrome133', 'firefox144', 'safari18'],
      // What every page of a seller loads is a thirtieth smaller by this one than by the one that comes with the build.
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        // Names are kept apart for a Safari that none of ours is.
        safari10: false,
        module: true,
        compress: { passes: 3, pure_funcs: UNHEARD },
        format: { ascii_only: true },
      },
      // Chromium refuses a content script with a non-character in it, and says so nowhere; ASCII has none.
      rolldownOptions: { output: { charset: 'ascii', postBanner: compileAtOnce } },
    },
  }),
  hooks: {
    // What a page loads makes nothing by `new` of a plain function, so that these can all be arrows.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const isOfPage = entrypoints.some(({ type }) => type === 'content-script');
      if (isOfPage && build?.terserOptions)
        build.terserOptions.compress = { ...(build.terserOptions.compress as object), unsafe_arrows: true };
    },
    // Where a centre lives is the packs' knowledge, so no address stands in code.
    'entrypoints:resolved': (_, entrypoints) => {
      const matches = requirePacks().flatMap(({ pack }) => pack.center.hosts.map((host) => host.match));
      for (const entry of entrypoints) if (entry.type === 'content-script') entry.options.matches = matches;
    },
    'build:done': ({ config }) => {
      copyForAnySite(config.outDir);
      LICENCES.write(config.outDir);
    },
    // The packs travel as files of the extension: there from the first second, read only when they are new.
    'build:publicAssets': (_, files) => {
      const packs = requirePacks();
      files.push({ relativeDest: 'packs/index.json', contents: JSON.stringify(packs.map(({ stamp }) => stamp)) });
      for (const { stamp, json } of packs) files.push({ relativeDest: `packs/${stamp.file}`, contents: json });
    },
  },
});

/**
 * The popup's own script is its search, and all of it is needed at the first key, long after the browser has decided
 * which functions to keep compiled. Chromium takes this line as a request to compile all of them with the script.
 */
function compileAtOnce({ name }: { name: string }): string {
  return name === 'popup' ? '//# allFunctionsCalledOnLoad' : '';
}
