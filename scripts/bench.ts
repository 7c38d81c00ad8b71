/**
 * `npm run bench -- [name] [options]`: measures us beside others. Without a name it is the search, which needs neither
 * browser nor build.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const BENCHES: Record<string, string> = { search: 'search.ts', 'big-pack': 'big-pack.ts' };

const [first = '', ...rest] = process.argv.slice(2);
const named = Object.hasOwn(BENCHES, first);
if (first && !named && !first.startsWith('-')) {
  console.error(`no such bench: ${first}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const file = join(import.meta.dirname, '..', 'test', 'bench', BENCHES[named ? first : 'search']!);
const { status } = spawnSync('node', [file, ...(named ? rest : process.argv.slice(2))], { stdio: 'inherit' });
process.exit(status ?? 1);
