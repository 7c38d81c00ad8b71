/**
 * Shows what the extension does: `npm run demo [-- --headless]`. With a display it opens Chromium on the practice
 * centre and stays until the window closes; without one it walks the main job and leaves pictures and a transcript.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumHarness, launchChromium } from '../test/harness/chromium.ts';
import { type PracticeCenter, startPracticeCenter } from '../test/practice-center/server.ts';
import { outputDir } from './build-targets.ts';
import { RETURNS_PAGE, walk } from './demo-walk.ts';
import { Transcript } from './transcript.ts';

const ARTIFACTS = join(import.meta.dirname, '..', 'artifacts', 'demo');

async function main(): Promise<number> {
  const build = spawnSync('node', [join(import.meta.dirname, 'build.ts'), 'chrome'], { stdio: 'inherit' });
  if (build.status !== 0) return 1;
  const headless = process.argv.includes('--headless') || Boolean(process.env.CI) || !hasDisplay();
  const practice = await startPracticeCenter();
  const extension = outputDir('chrome');
  try {
    const browser = await launchChromium({ extension, practice, headless, viewport: headless ? undefined : null });
    try {
      return await (headless ? walkAlone(browser) : stayOpen(browser, practice));
    } finally {
      await browser.close();
    }
  } finally {
    await practice.stop();
  }
}

async function walkAlone(browser: ChromiumHarness): Promise<number> {
  rmSync(ARTIFACTS, { recursive: true, force: true });
  mkdirSync(ARTIFACTS, { recursive: true });
  const transcript = new Transcript(ARTIFACTS);
  await walk(browser, transcript);
  console.log(`\n${transcript.steps} steps, ${transcript.failures} failed: artifacts/demo/transcript.md`);
  return transcript.failures > 0 ? 1 : 0;
}

async function stayOpen(browser: ChromiumHarness, practice: PracticeCenter): Promise<number> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(RETURNS_PAGE);
  console.log(`연습용 반품관리 화면이 열렸습니다. 오른쪽의 길잡이 단추를 눌러 보세요. 창을 닫으면 끝납니다.
The practice centre is open (port ${practice.port}). Press the 길잡이 button on the page; closing the window ends this.`);
  await new Promise<void>((closed) => browser.context.once('close', () => closed()));
  return 0;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

process.exitCode = await main();
