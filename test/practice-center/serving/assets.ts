import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** What the browser may load; everything else in the folder belongs to the server. */
const SERVED = /^(clock\.ts|center\/[\w/-]+\.ts|browser\/[\w-]+\.ts|styles\/[\w-]+\.css)$/;

/** A style sheet, or a module with its types taken out; null when it is none of ours. */
export async function readAsset(path: string): Promise<{ type: 'js' | 'css'; body: string } | null> {
  const name = normalize(path);
  if (!SERVED.test(name)) return null;
  try {
    const source = await readFile(join(ROOT, name), 'utf8');
    return name.endsWith('.css') ? { type: 'css', body: source } : { type: 'js', body: withoutTypes(source) };
  } catch {
    return null;
  }
}

/** Node warns once that stripping is experimental; that line would stand in the middle of every demo and test run. */
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
