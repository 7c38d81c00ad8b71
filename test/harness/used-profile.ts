/** What a browser, and we in it, do only in their first life costs a good part of a start, and few tests are about it. */
import { cpSync, readdirSync } from 'node:fs';

/** The variables that name the profile of a browser that was used before to all who start one. */
export const USED_PROFILE = { chromium: 'GILJABI_USED_CHROMIUM', firefox: 'GILJABI_USED_FIREFOX' };

/** Makes a folder that is still empty the profile of a browser that was used before, where there is one. */
export function copyUsedProfile(browser: keyof typeof USED_PROFILE, to: string): void {
  const used = process.env[USED_PROFILE[browser]];
  if (used && readdirSync(to).length === 0) cpSync(used, to, { recursive: true });
}
