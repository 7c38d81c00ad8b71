/** What our laws forbid in code, each as a function from code to its findings. */
import { importsOf, type Node, nodesOf, resolve } from './source';

const FORBIDDEN = [
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'innerText',
  'postMessage',
];
const name = (node: unknown) => (node as { name?: unknown } | null | undefined)?.name;

/** Ways to turn text into markup or code, to force layout, or to talk to the page. */
export function dangers(code: string): string[] {
  return nodesOf(code).flatMap((node) => {
    const word = String(node.type === 'Literal' ? node.value : name(node));
    const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
    const called = isCall ? String(name(node.callee)) : '';
    const written = name(node.object) === 'document' ? String(name(node.property)) : '';
    return [
      ...FORBIDDEN.filter((forbidden) => forbidden === word),
      ...['eval', 'Function'].filter((forbidden) => forbidden === called),
      ...(/^write(?:ln)?$/.test(written) ? ['document.write'] : []),
    ];
  });
}

/** Readings of the clock. */
export function clockReads(code: string): string[] {
  return nodesOf(code).flatMap((node) => {
    const isDate = (value: unknown) => name(value) === 'Date';
    const callee = node.callee as Node | undefined;
    if (node.type === 'NewExpression' && isDate(callee) && (node.arguments as unknown[]).length === 0)
      return ['new Date()'];
    if (node.type === 'CallExpression' && isDate(callee)) return ['Date()'];
    if (node.type === 'MemberExpression' && isDate(node.object) && name(node.property) === 'now') return ['Date.now'];
    return [];
  });
}

/** Packages that a pure module must not need. */
const IMPURE = /^(?:wxt|react|react-dom|dexie|@tanstack|@webext-core)(?:\/|$)/;

export function impureImports(code: string): string[] {
  return importsOf(code).flatMap(({ from, typeOnly }) => (IMPURE.test(from) && !typeOnly ? [from] : []));
}

/** What of utils/storage only reads, and needs neither Dexie nor the schemas. */
const READ_ONLY = /^utils\/storage\/(?:stored-rows|stored-index|found-answer)(?:\.ts)?$/;

/**
 * Imports that only a few may have: `dexie` for utils/storage, and utils/storage for itself and the background; the
 * popup, which is of the extension's own origin and can't wait for a worker, may read. Types are bound too, because
 * whoever knows a row's type will soon want the row.
 */
export function storageImports(file: string, code: string): string[] {
  const inStorage = file.startsWith('utils/storage/');
  const inBackground = file.startsWith('entrypoints/background/');
  const inPopup = file.startsWith('entrypoints/popup/');
  return importsOf(code).flatMap(({ from }) => {
    if (/^dexie(?:\/|$)/.test(from)) return inStorage ? [] : [from];
    const target = /^[.@]/.test(from) ? resolve(file, from) : null;
    if (!target?.startsWith('utils/storage/') || inStorage || inBackground) return [];
    return inPopup && READ_ONLY.test(target) ? [] : [from];
  });
}

/** The texts in code that could reach a screen or an address: strings, templates, JSX; not comments, not imports. */
export function texts(code: string): string[] {
  const nodes = nodesOf(code);
  const sources = new Set(nodes.map((node) => node.source).filter(Boolean));
  return nodes.flatMap((node) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && !sources.has(node)) return [node.value];
    if (node.type === 'JSXText') return [String(node.value)];
    return node.type === 'TemplateElement' ? [String((node.value as { raw: string }).raw)] : [];
  });
}

/** Messages of the protocol that stand without a line of doc above them. */
export function undocumentedMessages(code: string): string[] {
  const lines = code.split('\n');
  return lines.flatMap((line, at) => {
    const [, question, order] = /^ {2}(?:'([\w.]+)': message\(|(\w+)\(.*\): \w+;$)/.exec(line) ?? [];
    const message = question ?? order;
    return message && !/\*\/\s*$/.test(lines[at - 1] ?? '') ? [message] : [];
  });
}
