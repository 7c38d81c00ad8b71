/** What the sentences of the surfaces are read by, found in the code. */
import { type Node, nodesOf } from './source';

const nameOf = (node: unknown) => (node as { name?: string } | null | undefined)?.name;

/** `a.b` of `t.a.b`; `null` for anything else. */
function wayOf(node: Node): string[] | null {
  if (node.type === 'Identifier') return node.name === 't' ? [] : null;
  if (node.type !== 'MemberExpression' || node.computed) return null;
  const way = wayOf(node.object as Node);
  return way && [...way, nameOf(node.property) ?? ''];
}

/** What code reads of `t`: ways that are read whole or by a name that is only known later end in nothing. */
export function readsOf(code: string): Set<string> {
  return new Set(nodesOf(code).flatMap((node) => wayOf(node)?.join('.') ?? []));
}

/** All names that stand in the code. */
export const namesIn = (code: string) => new Set(nodesOf(code).flatMap((node) => nameOf(node) ?? []));

/** Parts of `t` that something is taken out of by a name that is only known when it runs, or as a whole. */
export function wholesOf(code: string): Set<string> {
  const inner = new Set<unknown>();
  const nodes = nodesOf(code);
  for (const node of nodes) if (node.type === 'MemberExpression' && !node.computed) inner.add(node.object);
  return new Set(nodes.filter((node) => !inner.has(node)).flatMap((node) => wayOf(node)?.join('.') ?? []));
}

/** Korean that code says, and that is no comment. */
export function koreanTexts(code: string): string[] {
  return nodesOf(code).flatMap((node) => {
    const text =
      node.type === 'TemplateElement' ? (node.value as unknown as { raw: string }).raw : String(node.value ?? '');
    const isText = ['Literal', 'JSXText', 'TemplateElement'].includes(node.type) && !('regex' in node);
    return isText && /[가-힣]/.test(text) ? [text.trim()] : [];
  });
}

/** Statements at the top of a file that read `t` once and for all, and so never hear of another language. */
export function readsAtTop(code: string): string[] {
  const inFunctions = new Set(
    nodesOf(code)
      .filter(({ type }) => /Function/.test(type))
      .flatMap(({ start, end }) => [[Number(start), Number(end)] as const]),
  );
  return nodesOf(code).flatMap((node) => {
    const way = wayOf(node);
    const isInside = [...inFunctions].some(([start, end]) => start <= Number(node.start) && Number(node.end) <= end);
    return way && way.length > 0 && !isInside ? [`t.${way.join('.')}`] : [];
  });
}
