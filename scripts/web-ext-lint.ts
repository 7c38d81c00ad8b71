/** Mozilla's linter on the Firefox build: no error may pass, and no warning that isn't known and explained here. */
import { spawnSync } from 'node:child_process';

/** Warnings that we know and accept; a new code stops the tests until someone has looked at it. */
const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ['UNSAFE_VAR_ASSIGNMENT', 'react-dom carries innerHTML code; we render text and typed blocks only'],
  ['KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION', 'a key that older Firefox ignores'],
  ['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', 'Android is not a target'],
  ['PERMISSION_FIREFOX_UNSUPPORTED_BY_MIN_VERSION', 'a permission that older Firefox ignores'],
  ['PERMISSION_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', 'Android is not a target'],
  ['INCOMPATIBLE_API', 'an interface that older Firefox lacks; its use is guarded'],
  ['ANDROID_INCOMPATIBLE_API', 'Android is not a target'],
]);

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Lints a build, prints what stops it, and says whether it may pass. */
export function lintWebExtension(outputDir: string): boolean {
  const result = spawnSync('web-ext', ['lint', '--source-dir', outputDir, '--output', 'json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = parse(result.stdout);
  if (!report) {
    console.error(`web-ext lint gave no report.\n${result.stdout}${result.stderr}`);
    return false;
  }
  const refused = [...report.errors, ...report.warnings.filter((one) => !ACCEPTED.has(one.code))];
  for (const one of refused) console.error(`${one.file ?? ''}:${one.line ?? ''} ${one.code} ${one.message}`);
  const accepted = report.warnings.length + report.errors.length - refused.length;
  console.log(`web-ext lint: ${refused.length} refused, ${accepted} accepted warnings`);
  return refused.length === 0;
}

function parse(output: string): { errors: Message[]; warnings: Message[] } | undefined {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
