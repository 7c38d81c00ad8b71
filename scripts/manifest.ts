/** The manifest as a function of the browser and the packs. Every permission has its reason in the README. */
import type { UserManifest } from 'wxt';
import type { CompiledPack } from './packs.ts';

/** Firefox knows us by this; the tests find the extension by it too. */
export const GECKO_ID = 'giljabi@giljabi.app';

/** Everything in the manifest that WXT doesn't make from the entrypoints. */
export function manifestFor(browser: string, packs: CompiledPack[]): UserManifest {
  const sites = packs.flatMap(({ pack }) => pack.center.hosts.map((host) => host.match));
  const helpCenters = [...new Set(packs.map(({ pack }) => new URL(pack.center.helpCenter.origin).origin))];
  return {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'ko',
    action: { default_title: '__MSG_shortName__' },
    permissions: permissionsFor(browser),
    ...(browser !== 'safari' && { optional_permissions: ['notifications'] }),
    // An ordinary site sends no CORS headers, so that without the grant no browser lets us read what it answers.
    // What leads through guides is brought into a seller's page only where one is followed.
    host_permissions: [...helpCenters.map((origin) => `${origin}/*`), ...sites],
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_togglePanel__',
      },
      'search-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_searchPanel__',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
    },
    web_accessible_resources: [{ resources: ['panel.html'], matches: sites }],
    content_security_policy: { extension_pages: contentSecurityPolicy(sites, helpCenters) },
    ...ownKeys(browser),
  };
}

/** The word that hands the address bar over to us. A manifest has room for one. */
const KEYWORD = '길';

function permissionsFor(browser: string): UserManifest['permissions'] {
  // Firefox lets nobody ask for `alarms` later; no browser warns of it.
  if (browser === 'safari') return ['storage', 'alarms', 'scripting'];
  const all = ['storage', 'alarms', 'scripting', 'contextMenus'] as const;
  return browser === 'firefox' ? [...all] : [...all, 'sidePanel'];
}

/** What only this browser understands. */
function ownKeys(browser: string): Partial<UserManifest> {
  if (browser === 'safari') return {};
  const omnibox = { keyword: KEYWORD };
  // What is seen in a private window may not be stored, and we store what we see.
  const incognito = 'not_allowed';
  if (browser !== 'firefox') return { omnibox, incognito, minimum_chrome_version: '133' };
  const data_collection_permissions = { required: ['none' as const] };
  const gecko = { id: GECKO_ID, strict_min_version: '144.0', data_collection_permissions };
  return { omnibox, incognito, browser_specific_settings: { gecko } };
}

/** Our own files and the help centres, framed by nobody but the sites that the panel stands in. */
function contentSecurityPolicy(sites: string[], helpCenters: string[]): string {
  const origins = sites.map((match) => new URL(match.replace('*.', 'wildcard.')).origin.replace('wildcard.', '*.'));
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${["'self'", ...helpCenters].join(' ')}`,
    "font-src 'self'",
    `frame-ancestors ${origins.join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
