/** What an engine adds to an extension: bundled for browsers, minified, gzipped, with the Korean around it. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Engine } from './peers/peer.ts';

const ENTRY = 'virtual:engine';

export async function bundleSize({ bundle: { file, name } }: Pick<Engine, 'bundle'>): Promise<number> {
  const from = JSON.stringify(join(import.meta.dirname, file));
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? id : undefined),
    load: (id: string) => (id === ENTRY ? `import { ${name} } from ${from};\nglobalThis.engine = ${name};` : undefined),
  };
  const built = await build({
    ...{ configFile: false, logLevel: 'error', plugins: [entry] },
    build: { write: false, minify: true, target: 'es2022', modulePreload: false, rollupOptions: { input: ENTRY } },
  });
  const chunks = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  return chunks.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code).length : 0), 0);
}
