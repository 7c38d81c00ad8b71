/**
 * The user's yes to a site, written into the profile of a Chromium that isn't running: a headless one asks and nobody can
 * press its question, which is a window of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Granted {
  explicit_host?: string[];
}

/** Gives the extension the leave for a match pattern, as `chrome.permissions.request` does after the yes. */
export function grantInProfile(profile: string, id: string, pattern: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const settings = preferences.extensions.settings[id];
  for (const name of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const granted: Granted = settings[name] ?? { api: [], manifest_permissions: [], scriptable_host: [] };
    settings[name] = { ...granted, explicit_host: [...(granted.explicit_host ?? []), pattern] };
  }
  writeFileSync(file, JSON.stringify(preferences));
}
