/** The browsers that we build for, and where their builds land. */
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** WXT's names of the browsers; Whale takes Chrome's build. */
export const BUILD_TARGETS: readonly string[] = ['chrome', 'edge', 'firefox', 'safari'];

/** The folder of one browser's build. */
export function outputDir(target: string): string {
  return join(ROOT, '.output', `${target}-mv3`);
}
