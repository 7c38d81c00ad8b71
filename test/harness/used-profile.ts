/** What a Firefox does only in its first life costs half of a start, and no test is about it. */
import { cpSync, readdirSync } from 'node:fs';

/** The variable that names the profile of a Firefox that was used before to all who start one. */
export const USED_PROFILE = 'GILJABI_USED_FIREFOX';

/** Makes a folder that is still empty the profile of a Firefox that was used before, where there is one. */
export function copyUsedProfile(to: string): void {
  const used = process.env[USED_PROFILE];
  if (used && readdirSync(to).length === 0) cpSync(used, to, { recursive: true });
}
