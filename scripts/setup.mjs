/**
 * Makes a fresh clone able to run a command, then runs it: `node scripts/setup.mjs [--browsers] [command args…]`.
 * Says one line for each thing that it does and nothing when there is nothing to do. It has no dependencies and
 * runs on Node 18 and newer; the command runs on the Node 24 that npm installs into node_modules.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SetUpError } from './setup/error.mjs';
import { installBrowsers } from './setup/install-browsers.mjs';
import { installPackages } from './setup/install-packages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WINDOWS = process.platform === 'win32';
const OLDEST_NODE = [22, 12];

function main() {
  process.chdir(ROOT);
  process.env.PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const withBrowsers = process.argv[2] === '--browsers';
  const command = process.argv.slice(withBrowsers ? 3 : 2);

  installPackages();
  checkNode();
  prepareWxt();
  if (withBrowsers) installBrowsers();
  if (command.length === 0) console.log('준비됐습니다. Ready: npm run demo, npm test, npm run build');
  else run(command);
}

/** The Node that commands get: npm's where there is one for this computer, else the computer's own. */
function checkNode() {
  const version = spawnSync('node', ['--version'], { encoding: 'utf8', shell: WINDOWS }).stdout?.trim() ?? '';
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetUpError(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${version || 'not found'}.`);
}

/** `.wxt/` holds the types and paths that the compiler, the editor and the tests read. */
function prepareWxt() {
  const prepared = join('.wxt', 'tsconfig.json');
  const changed = existsSync('wxt.config.ts') ? statSync('wxt.config.ts').mtimeMs : 0;
  if (existsSync(prepared) && statSync(prepared).mtimeMs >= changed) return;
  console.log('Preparing WXT’s types …');
  const result = spawnSync('wxt', ['prepare'], { encoding: 'utf8', shell: WINDOWS });
  if (result.status !== 0) throw new SetUpError(`wxt prepare failed:\n${result.stdout}${result.stderr}`);
  // WXT leaves an unchanged file's time as it was, and would be asked again each time.
  utimesSync(prepared, new Date(), new Date());
}

function run([name, ...args]) {
  const child = spawn(name, args, { stdio: 'inherit', shell: WINDOWS });
  // Ctrl-C reaches the command by itself; set-up only has to outlive it and pass on what it says.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`${name} could not be started: ${error.message}`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

try {
  main();
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  process.exit(1);
}
