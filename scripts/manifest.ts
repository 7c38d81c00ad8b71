/** The manifest as a function of the browser and the packs. Every permission has its reason in the README. */
import type { UserManifest } from 'wxt';
import { PANEL } from './any-site.ts';
import type { CompiledPack } from './packs.ts';

/** Firefox knows us by this; the tests find the extension by it too. */
export const GECKO_ID = 'giljabi@giljabi.app';

/** A site that the seller may switch us on on: asked for one by one, and none of them at installation. */
const ANY_SITE = 'https://*/*';

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
    optional_host_permissions: [ANY_SITE],
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
    web_accessible_resources: [
      { resources: [PANEL.packed], matches: sites },
      { resources: [PANEL.anySite], matches: [ANY_SITE], ...passingAddress(browser) },
    ],
    content_security_policy: { extension_pages: contentSecurityPolicy(helpCenters) },
    ...ownKeys(browser),
  };
}

/** The word that hands the address bar over to us. A manifest has room for one. */
const KEYWORD = '길';

function permissionsFor(browser: string): UserManifest['permissions'] {
  // Firefox lets nobody ask for `alarms` later; no browser warns of it.
  // Without `activeTab` nobody tells the popup which site it stands beside, and so which one to ask for.
  if (browser === 'safari') return ['storage', 'alarms', 'scripting', 'activeTab'];
  const all = ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'] as const;
  return browser === 'firefox' ? [...all] : [...all, 'sidePanel'];
}

/** An address that only we know, and only in this session; in Firefox and Safari every address of ours is such a one. */
const passingAddress = (browser: string) =>
  browser === 'firefox' || browser === 'safari' ? {} : { use_dynamic_url: true };

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

/**
 * Our own files and the help centres. The panel may have to stand in any https site; which sites get so far as to ask for
 * it is said above.
 */
function contentSecurityPolicy(helpCenters: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${["'self'", ...helpCenters].join(' ')}`,
    "font-src 'self'",
    'frame-ancestors https:',
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
