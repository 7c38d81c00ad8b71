/** Scripts of the tests' pages, made into one text each. */
import { join } from 'node:path';
import { build } from 'vite';

export interface Bundle {
  script: string;
  style: string;
}

/**
 * @param file a module, named from this folder
 * @returns what a page needs to run it
 */
export async function bundle(file: string): Promise<Bundle> {
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    // As in production, whatever runs the test: Vite would go by the environment's own mode.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...{ write: false, minify: false, target: 'es2023', modulePreload: false, cssCodeSplit: false },
      rollupOptions: { input: join(import.meta.dirname, file), output: { format: 'iife' } },
    },
  });
  const parts = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n');
  const style = parts.flatMap((part) => (part.type === 'asset' ? [String(part.source)] : [])).join('\n');
  return { script, style };
}
