/**
 * `npm run bench -- [name] [options]`: measures us beside others. Without a name it is the search, with these options,
 * and then the popup, whose `--json FILE.json` is `FILE.popup.json`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const BENCHES: Record<string, string> = {
  search: 'search.ts',
  popup: 'popup.ts',
  'big-pack': 'big-pack.ts',
  reading: 'reading.ts',
  guides: 'guides.ts',
  view: 'view.ts',
};

const [first = '', ...rest] = process.argv.slice(2);
if (Object.hasOwn(BENCHES, first)) {
  process.exit(bench(first, rest));
} else if (first && !first.startsWith('-')) {
  console.error(`no such bench: ${first}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const options = process.argv.slice(2);
const json = options[options.indexOf('--json') + 1];
const beside = options.includes('--json') && json ? ['--json', json.replace(/(\.json)?$/, '.popup.json')] : [];
process.exit(bench('search', options) || bench('popup', beside));

function bench(name: string, options: string[]): number {
  const file = join(import.meta.dirname, '..', 'test', 'bench', BENCHES[name] ?? '');
  return spawnSync('node', [file, ...options], { stdio: 'inherit' }).status ?? 1;
}
