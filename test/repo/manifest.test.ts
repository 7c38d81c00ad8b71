import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../scripts/packs';
import { BUILDS, type Build, builtFiles, readJson } from './built';

/** What each browser is asked for. Another line here is a promise broken: it needs a reason in the README first. */
const PERMISSIONS: Record<Build, string[]> = {
  chrome: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus', 'sidePanel'],
  firefox: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https://cs.kakao.com; font-src 'self'; frame-ancestors https:; form-action 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/** Keys that would ask for more, or open us to others. */
const ABSENT = [
  'externally_connectable',
  'key',
  'update_url',
  'oauth2',
  'sandbox',
  'devtools_page',
  'chrome_url_overrides',
  'declarative_net_request',
];

const sites = compilePacks().packs.flatMap(({ pack }) => pack.center.hosts.map(({ match }) => match));

describe.each(BUILDS)('the manifest for %s', (build) => {
  const manifest = readJson(build, 'manifest.json');
  const messages = (language: string) => readJson(build, `_locales/${language}/messages.json`);

  it('is version 3, by the package’s number', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('asks for exactly the listed permissions', () => {
    expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS[build]].sort());
  });

  it('may ask its user for notifications, and for nothing else', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('may ask the packs’ help centres, be brought into the packs’ sites, and no other host', () => {
    expect(manifest.host_permissions).toEqual(['https://cs.kakao.com/*', ...sites]);
  });

  it('may ask its user for any https site, one by one, and for none of them at installation', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it.each(ABSENT)('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('runs on the packs’ sites only, in the top frame, once settled', () => {
    expect(sites.length).toBeGreaterThan(0);
    expect(manifest.content_scripts).toEqual([
      { matches: sites, run_at: 'document_idle', js: ['content-scripts/center.js'] },
    ]);
  });

  it('lets those sites frame the panel, and any other only the copy that has a passing address where there are any', () => {
    const passing = build === 'chrome' ? { use_dynamic_url: true } : {};
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: sites },
      { resources: ['site.html'], matches: ['https://*/*'], ...passing },
    ]);
  });

  it('has exactly this content security policy', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  it('answers in the address bar after its keyword', () => {
    expect(manifest.omnibox).toEqual({ keyword: '길' });
  });

  it('suggests a key for each command, and no key twice', () => {
    const keys = Object.values<{ suggested_key: { default: string } }>(manifest.commands).map(
      ({ suggested_key }) => suggested_key.default,
    );
    expect(Object.keys(manifest.commands).sort()).toEqual(['_execute_action', 'search-panel', 'toggle-panel']);
    expect(new Set(keys).size).toBe(3);
  });

  it('is not for private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('names only files that are there', () => {
    const files = builtFiles(build);
    const named = [
      ...Object.values<string>(manifest.icons ?? {}),
      manifest.action.default_popup,
      manifest.background.service_worker ?? manifest.background.scripts[0],
      manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel,
    ];
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });

  it('speaks Korean first and English second, with the same texts', () => {
    expect(manifest.default_locale).toBe('ko');
    expect(Object.keys(messages('en')).sort()).toEqual(Object.keys(messages('ko')).sort());
    const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    for (const key of used) expect(messages('ko')).toHaveProperty(key);
  });

  it.each(['ko', 'en'])('has texts that the stores take, in %s', (language) => {
    const { name, shortName, description } = messages(language);
    expect(description.message.length).toBeLessThanOrEqual(132);
    expect(name.message.length).toBeLessThanOrEqual(75);
    expect(shortName.message.length).toBeLessThanOrEqual(12);
  });

  it('says that it is not official, in both languages', () => {
    expect(messages('ko').description.message).toContain('공식 제품이 아닙니다');
    expect(messages('en').description.message).toMatch(/not an official/i);
  });
});

describe('Firefox', () => {
  it('is told who we are and that nothing is collected', () => {
    expect(readJson('firefox', 'manifest.json').browser_specific_settings).toEqual({
      gecko: {
        id: 'giljabi@giljabi.app',
        strict_min_version: '144.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});

describe('Chromium', () => {
  it('is told nothing of Firefox', () => {
    expect(readJson('chrome', 'manifest.json')).not.toHaveProperty('browser_specific_settings');
  });
});
