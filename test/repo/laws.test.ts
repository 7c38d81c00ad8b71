import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../scripts/packs';
import { clockReads, dangers, impureImports, storageImports, texts, undocumentedMessages } from './checks';
import { filesIn, importsOf, reach, read, shippedCode } from './source';

const SHIPPED = shippedCode();
const PURE = SHIPPED.filter((file) => /^utils\/(?:deadlines|context|guides|search|page|center)\//.test(file));
const ENTRIES = filesIn('entrypoints').filter((file) =>
  /^entrypoints\/(?:[\w-]+\/main\.tsx|[\w-]+\.ts|background\/index\.ts|[\w-]+\.content\/index\.ts)$/.test(file),
);

/** Findings as `file: what`, so that a failure says where. */
const findings = (files: string[], check: (code: string, file: string) => string[]) =>
  files.flatMap((file) => check(read(file), file).map((finding) => `${file}: ${finding}`));

it('there is something to check', () => {
  expect(SHIPPED.length).toBeGreaterThan(50);
  expect(PURE.length).toBeGreaterThan(15);
  expect(ENTRIES).toHaveLength(11);
});

describe('who may import what', () => {
  it('only utils/storage holds the database, only the background and it hold utils/storage, and the popup reads', () => {
    expect(findings(SHIPPED, (code, file) => storageImports(file, code))).toEqual([]);
  });

  it('pure modules need no browser, no React and no database', () => {
    expect(findings(PURE, impureImports)).toEqual([]);
  });

  it('pure modules read no clock', () => {
    expect(findings(PURE, clockReads)).toEqual([]);
  });

  it('only the build reads YAML and Markdown', () => {
    const build = /^(?:yaml|unified|remark.*)$/;
    const { packages } = reach(ENTRIES);
    expect([...packages].filter((name) => build.test(name))).toEqual([]);
  });

  it('no code uses full zod: it probes new Function, which our content security policy reports', () => {
    const full = (code: string) => importsOf(code).flatMap(({ from }) => (from === 'zod' ? [from] : []));
    expect(findings(SHIPPED, full)).toEqual([]);
  });
});

describe.each(['center', 'guide', 'look', 'tips'])('the page side: %s.content', (part) => {
  const { files, packages } = reach([`entrypoints/${part}.content/index.ts`]);

  it('needs no React, no database, no schemas', () => {
    const heavy = /^(?:react|react-dom|dexie|zod|yaml|unified|remark-.*|@base-ui|@tanstack|lucide-react)(?:\/|$)/;
    expect([...packages].filter((name) => heavy.test(name))).toEqual([]);
  });

  it('is made of utils/page, the asking half of utils/messaging, the names of the revision and the appearance and itself', () => {
    const own =
      /^(?:entrypoints\/(?:center|guide|look|tips)\.content\/|utils\/page\/|utils\/browser\/(?:revision|appearance)-key\.ts|utils\/messaging\/(?:client|patience|result|version|wire|order-number)\.ts)/;
    expect([...files].filter((file) => !own.test(file))).toEqual([]);
  });
});

describe('the popup', () => {
  const starts = [
    ['main.tsx', 'entrypoints/popup/main.tsx', 'utils/storage/stored-index.ts'],
    ['its early script', 'entrypoints/popup-early.ts', 'utils/storage/stored-rows.ts'],
  ] as const;

  it.each(starts)(
    'starts %s without a database library and without schemas, which take longer than its search',
    (...[, entry, reads]) => {
      const { files, packages } = reach([entry]);
      expect([...packages].filter((name) => /^(?:dexie|fake-indexeddb|zod|htmlparser2)(?:\/|$)/.test(name))).toEqual(
        [],
      );
      expect(files).toContain(reads);
    },
  );

  it('begins to read before its search and all that it draws with', () => {
    const { files, packages } = reach(['entrypoints/popup-early.ts']);
    expect([...files].filter((file) => /^(?:utils\/search|components)\//.test(file))).toEqual([]);
    expect(
      [...packages].filter((name) => /^(?:react|react-dom|@base-ui|@tanstack|lucide-react)(?:\/|$)/.test(name)),
    ).toEqual([]);
  });
});

describe('our code', () => {
  it('makes no markup or code of text, forces no layout, posts nothing to the page', () => {
    expect(findings(SHIPPED, dangers)).toEqual([]);
  });

  it('has a line of doc for every message', () => {
    expect(undocumentedMessages(read('utils/messaging/protocol.ts'))).toEqual([]);
  });

  it('names no centre, no menu and no host: those are in the packs', () => {
    const words = compilePacks().packs.flatMap(({ pack: { center, pages } }) => [
      ...[...center.hosts.map(({ match }) => match), center.helpCenter.origin, ...center.links].map(
        (url) => url.split('/')[2] ?? '',
      ),
      ...[center.id, center.name, ...center.name.split(' '), center.helpCenter.name, 'kakao', '카카오', '톡체크아웃'],
      ...pages.flatMap(({ name, menu, also }) => [name, ...menu, ...also]),
    ]);
    const named = (code: string) =>
      texts(code).flatMap((text) =>
        [...new Set(words)].filter((word) => text.toLowerCase().includes(word)).map((word) => `${word} in ${text}`),
      );
    expect(words.length).toBeGreaterThan(20);
    expect(findings(SHIPPED, named)).toEqual([]);
  });
});

describe('files', () => {
  const code = filesIn('entrypoints', 'components', 'utils', 'scripts').filter((file) =>
    /\.(?:tsx?|mjs|css)$/.test(file),
  );
  const length = (file: string) => read(file).split('\n').length - 1;

  it('have at most 220 lines', () => {
    expect(code.filter((file) => length(file) > 220).map((file) => `${file}: ${length(file)}`)).toEqual([]);
  });

  it('typically have under 150', () => {
    const lengths = code.map(length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(150);
  });

  it('of components, with their styles, are all used', () => {
    const { files: used } = reach(ENTRIES);
    const own = filesIn('components').filter((file) => /\.(?:tsx?|css)$/.test(file));
    expect(own.filter((file) => !used.has(file))).toEqual([]);
  });
});
