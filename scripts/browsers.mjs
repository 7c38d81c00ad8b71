/**
 * Where browsers and a Korean font are on this computer: the one list, for set-up, tests and the demo.
 * Plain JavaScript without dependencies, because set-up runs it before anything is installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

// Branded Chrome and Edge are absent on purpose: since version 137 they ignore `--load-extension`.
const CHROMIUM_PLACES = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib64/chromium-browser/chromium-browser'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe')],
};
const FIREFOX_PLACES = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'],
};

/** @returns {string | undefined} Chromium's path, if there is one that loads an unpacked extension. */
export function lookForChromium() {
  return firstUsable(process.env.GILJABI_CHROMIUM, CHROMIUM_PLACES) ?? playwrightsChromium();
}

/** @returns {string | undefined} Firefox's path, if there is one. */
export function lookForFirefox() {
  return firstUsable(process.env.GILJABI_FIREFOX, FIREFOX_PLACES);
}

/** @returns {string} Chromium's path; throws a plain sentence when there is none. */
export function findChromium() {
  const path = lookForChromium();
  if (!path) throw new Error('Chromium was not found. Install Chromium, or name its path in GILJABI_CHROMIUM.');
  return path;
}

/** @returns {string} Firefox's path; throws a plain sentence when there is none. */
export function findFirefox() {
  const path = lookForFirefox();
  if (!path) throw new Error('Firefox was not found. Install Firefox, or name its path in GILJABI_FIREFOX.');
  return path;
}

/** @returns {boolean} Whether Korean text can be drawn; macOS and Windows always can. */
export function hasKoreanFont() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=ko', 'family'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
}

/**
 * @param {string | undefined} chosen a path that the user named; a wrong one is an error, not a reason to look elsewhere
 * @param {Record<string, string[]>} places
 */
function firstUsable(chosen, places) {
  if (chosen && !existsSync(chosen)) throw new Error(`There is no browser at ${chosen}.`);
  return chosen || (places[process.platform] ?? []).find((path) => existsSync(path) && !isSnapStub(path));
}

/** Ubuntu's packages only point to a snap, which cannot use a profile in the temporary folder. */
function isSnapStub(/** @type {string} */ path) {
  return statSync(path).size < 20_000 && readFileSync(path, 'utf8').includes('/snap/bin/');
}

function playwrightsChromium() {
  try {
    /** @type {typeof import('@playwright/test')} */
    const playwright = createRequire(import.meta.url)('@playwright/test');
    const path = playwright.chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    // Before the first `npm ci` there is no Playwright.
    return undefined;
  }
}
