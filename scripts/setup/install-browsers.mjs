/** Finds what browser tests and the demo need, and installs what is missing where that is possible unasked. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { hasKoreanFont, lookForChromium, lookForFirefox } from '../browsers.mjs';
import { SetUpError } from './error.mjs';

const PARTS = [
  { name: 'Chromium', present: () => lookForChromium() !== undefined, debian: 'chromium' },
  { name: 'Firefox', present: () => lookForFirefox() !== undefined, debian: 'firefox-esr' },
  { name: 'a Korean font', present: hasKoreanFont, debian: 'fonts-noto-cjk' },
];

/** Chromium is required; without Firefox or a Korean font the command still runs, after a plain warning. */
export function installBrowsers() {
  let missing = PARTS.filter((part) => !part.present());
  if (missing.length === 0) return;
  const asRoot = rootPrefix();
  if (isDebian() && asRoot) aptInstall(asRoot, missing);
  else if (lookForChromium() === undefined) playwrightInstall();
  missing = missing.filter((part) => !part.present());
  for (const part of missing) {
    const message = `${part.name} is missing. Install ${part.name} and run this again.`;
    if (part.name === 'Chromium') {
      throw new SetUpError(`${message} Chrome itself doesn’t do; GILJABI_CHROMIUM can name Chromium’s path.`);
    }
    console.error(message);
  }
}

function aptInstall(asRoot, missing) {
  const packages = missing.map((part) => part.debian);
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const apt = (...args) => [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
  const steps = [apt('update'), apt('install', '-y', '--no-install-recommends', ...packages)];
  for (const [program, ...args] of steps) {
    const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (result.status === 0) continue;
    console.error(`${result.stdout}${result.stderr}`.split('\n').slice(-15).join('\n'));
    return;
  }
}

function playwrightInstall() {
  console.log('Installing Chromium (playwright install chromium) …');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Ubuntu isn't one: its packages of the same names only point to snaps. */
function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  const lines = readFileSync('/etc/os-release', 'utf8');
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(lines) && !/^ID(_LIKE)?=.*\bubuntu\b/m.test(lines);
}

/** What a command needs in front to run as root without asking; undefined when that can't be had. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}
