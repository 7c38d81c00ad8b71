/** The checks themselves, on code that breaks each law: a check that cannot fail is worth nothing. */
import { describe, expect, it } from 'vitest';
import { clockReads, dangers, impureImports, storageImports, texts, undocumentedMessages } from './checks';
import { importsOf } from './source';

describe('dangers', () => {
  it.each([
    ['a.innerHTML = b', 'innerHTML'],
    ['a["innerHTML"] = b', 'innerHTML'],
    ['Object.assign(a, { innerHTML: b })', 'innerHTML'],
    ['a.outerHTML = b', 'outerHTML'],
    ['const x = <p dangerouslySetInnerHTML={{ __html: b }} />', 'dangerouslySetInnerHTML'],
    ['a.insertAdjacentHTML("x", b)', 'insertAdjacentHTML'],
    ['document.write(b)', 'document.write'],
    ['document.writeln(b)', 'document.write'],
    ['eval(b)', 'eval'],
    ['new Function(b)', 'Function'],
    ['Function(b)()', 'Function'],
    ['const { innerText } = a', 'innerText'],
    ['window.parent.postMessage(1)', 'postMessage'],
    ['postMessage(1)', 'postMessage'],
  ])('%s', (code, danger) => {
    expect(dangers(code)).toContain(danger);
  });

  it.each([
    '// a.innerHTML is forbidden',
    'a.textContent = b',
    'defineContentScript({ noScriptStartedPostMessage: true })',
    'stream.write(b)',
    'type Handler = Function',
    'evaluate(b)',
  ])('not %s', (code) => {
    expect(dangers(code)).toEqual([]);
  });
});

it.each([
  ['const a = Date.now()', 1],
  ['const clock = Date.now', 1],
  ['const a = new Date()', 1],
  ['const a = Date()', 1],
  ['const a = new Date(now)', 0],
  ['const a = Date.UTC(2026, 1)', 0],
  ['// Date.now()', 0],
])('%s reads the clock %d times', (code, times) => {
  expect(clockReads(code)).toHaveLength(times);
});

it.each([
  ["import { browser } from 'wxt/browser'", ['wxt/browser']],
  ["import { useState } from 'react'", ['react']],
  ["import 'dexie'", ['dexie']],
  ["export * from 'react-dom/client'", ['react-dom/client']],
  ["const a = import('dexie')", ['dexie']],
  ["import { type A } from 'react'", ['react']],
  ["import type { A } from 'react'", []],
  ["import { a } from 'reaction'", []],
])('%s needs %j', (code, packages) => {
  expect(impureImports(code)).toEqual(packages);
});

it.each([
  ['components/app/queries.ts', "import { database } from '@/utils/storage/database'", 1],
  ['components/app/queries.ts', "import type { OrderRow } from '@/utils/storage/database'", 1],
  ['utils/guides/run.ts', "import { database } from '../storage/database'", 1],
  ['entrypoints/center.content/dock.ts', "const a = import('@/utils/storage/packs')", 1],
  ['entrypoints/background/index.ts', "import { Dexie } from 'dexie'", 1],
  ['entrypoints/background/index.ts', "import { listOrders } from '@/utils/storage/orders'", 0],
  ['entrypoints/popup/main.tsx', "import { storedIndex } from '@/utils/storage/stored-index'", 0],
  ['entrypoints/popup/main.tsx', "import { database } from '@/utils/storage/database'", 1],
  ['entrypoints/popup/main.tsx', "import type { VoteRow } from '@/utils/storage/schema'", 1],
  ['entrypoints/popup-early.ts', "import { storedIndex } from '@/utils/storage/stored-index'", 1],
  ['components/app/queries.ts', "import { storedIndex } from '@/utils/storage/stored-index'", 1],
  ['utils/storage/orders.ts', "import { Dexie } from 'dexie'", 0],
  ['utils/storage/orders.ts', "import { database } from './database'", 0],
])('in %s: %s', (file, code, count) => {
  expect(storageImports(file, code)).toHaveLength(count);
});

it('imports are seen in every form, and types apart', () => {
  const code =
    "import a from 'a'; import type b from 'b'; export { c } from 'c'; export type { d } from 'd'; import('e');";
  expect(importsOf(code)).toEqual([
    { from: 'a', typeOnly: false },
    { from: 'b', typeOnly: true },
    { from: 'c', typeOnly: false },
    { from: 'd', typeOnly: true },
    { from: 'e', typeOnly: false },
  ]);
});

it('texts are strings, templates and JSX, without comments and imports', () => {
  const code = ['// 하나', 'import "x";', 'const a = ["둘", `셋${', 'b}`];', 'const c = <p title="넷">다섯</p>;'].join(
    '\n',
  );
  expect(texts(code).filter(Boolean)).toEqual(['둘', '셋', '넷', '다섯']);
});

it('a message without a line of doc is found', () => {
  const code = "  /** Doc. */\n  'a.get': message('page', x, y),\n  'b.get': message(\n";
  expect(undocumentedMessages(code)).toEqual(['b.get']);
  const orders = '  /** Doc. */\n  show(at: number): void;\n  hide(): void;\n';
  expect(undocumentedMessages(orders)).toEqual(['hide']);
});
