/** Starts a Firefox of its own profile whose every request goes to the practice centre's proxy. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/browsers.mjs';
import { copyUsedProfile } from './used-profile.ts';

/** A preference's value as `about:config` shows it. */
export type Preferences = Record<string, string | number | boolean>;

/** A running Firefox. */
export interface FirefoxProcess {
  marionettePort: number;
  profile: string;
  /** Ends this Firefox and, unless the profile was given, removes its profile. */
  stop(): Promise<void>;
}

/** How to start it. */
export interface FirefoxProcessOptions {
  proxyPort: number;
  headless: boolean;
  preferences: Preferences;
  /** The computer's time zone; Korea's by default. */
  timezone?: string;
  /** A profile folder to keep. */
  profile?: string;
}

/** Keeps Firefox from asking Mozilla's servers, so that the proxy's list of hits shows only what pages and we ask. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#none',
  'toolkit.telemetry.server': 'data:,none',
};

/** Starts Firefox; its Marionette port opens a moment later. */
export async function startFirefox(options: FirefoxProcessOptions): Promise<FirefoxProcess> {
  const marionettePort = await freePort();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'giljabi-firefox-'));
  copyUsedProfile('firefox', profile);
  const preferences: Preferences = {
    ...QUIET,
    ...throughProxy(options.proxyPort),
    'marionette.port': marionettePort,
    'intl.accept_languages': 'ko-KR,ko',
    // Puppeteer's own setting: it sends mouse events only to frames in the page's process.
    'fission.webContentIsolationStrategy': 0,
    ...options.preferences,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const args = ['--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'];
  args.push('--remote-debugging-port', '0', ...(options.headless ? ['--headless'] : []));
  // Firefox takes another settings server from the preference only when the variable allows it.
  const env = { ...process.env, TZ: options.timezone ?? 'Asia/Seoul', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  const child = spawn(findFirefox(), args, { stdio: 'ignore', env });
  return {
    marionettePort,
    profile,
    async stop() {
      await ended(child);
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Real origins without a port need a proxy: Firefox has no rule that maps a host name to another port. */
function throughProxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill();
  const force = setTimeout(() => child.kill('SIGKILL'), 4_000);
  await exit;
  clearTimeout(force);
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
