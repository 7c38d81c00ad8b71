/**
 * Builds the extension for the browsers: `node scripts/build.ts [--zip] [chrome edge firefox safari]`.
 * Each lands in `.output/<browser>-mv3`; with `--zip` beside its store package.
 */
import { spawnSync } from 'node:child_process';
import { BUILD_TARGETS, outputDir } from './build-targets.ts';
import { contentScriptSize, firstLoadSize, partSize } from './sizes.ts';

const args = process.argv.slice(2);
const zip = args.includes('--zip');
const chosen = args.filter((argument) => !argument.startsWith('--'));
const unknown = chosen.filter((target) => !BUILD_TARGETS.includes(target));
if (unknown.length > 0) {
  console.error(`Unknown target: ${unknown.join(', ')}. Known: ${BUILD_TARGETS.join(', ')}`);
  process.exit(1);
}

const targets = chosen.length > 0 ? chosen : BUILD_TARGETS;
for (const target of targets) {
  // Manifest 3 is said aloud because WXT's default for Firefox and Safari is still 2.
  const result = spawnSync('wxt', [zip ? 'zip' : 'build', '-b', target, '--mv3'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(`The build for ${target} failed.`);
    process.exit(1);
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log('\nSizes, gzip');
console.table(
  Object.fromEntries(
    targets.map((target) => [
      target,
      {
        'content script': kilobytes(contentScriptSize(outputDir(target))),
        'to look around': kilobytes(partSize(outputDir(target), 'look')),
        'for guides, on demand': kilobytes(partSize(outputDir(target), 'guide')),
        'for tips, on demand': kilobytes(partSize(outputDir(target), 'tips')),
        'panel, first load': kilobytes(firstLoadSize(outputDir(target), 'panel.html')),
      },
    ]),
  ),
);
