/** Brings node_modules in line with package-lock.json. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { SetUpError } from './error.mjs';

const STAMP = join('node_modules', '.giljabi-lock');

/** Runs `npm ci` when what is installed isn't what package-lock.json says. */
export function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!installedMatchesLock()) {
    console.log('Installing packages (npm ci) …');
    // Once more, because a busy registry sometimes drops a download.
    let result = npmCi();
    if (result.status !== 0) result = npmCi();
    if (result.status !== 0) throw new SetUpError(explain(`${result.stdout}${result.stderr}`));
  }
  writeFileSync(STAMP, wanted);
}

/** Whoever just ran `npm install` has everything already; npm's own record of what it installed tells. */
function installedMatchesLock() {
  const record = join('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
  const same = (path) => installed[path]?.version === wanted[path].version;
  const paths = Object.keys(wanted).filter((path) => path !== '');
  // Optional packages for other computers are in the lock, and rightly not installed.
  return paths.every((path) => same(path) || (wanted[path].optional && !installed[path]));
}

function npmCi() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
}

function explain(output) {
  const reason = /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|network/.test(output)
    ? 'The npm registry could not be reached; check this computer’s connection and npm’s settings.'
    : 'npm ci failed twice.';
  return [reason, ...output.split('\n').slice(0, 15)].join('\n');
}
