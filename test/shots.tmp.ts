import { mkdirSync } from 'node:fs';
import { launchChromium } from './harness/chromium.ts';
import { startPracticeCenter } from './harness/practice.ts';
const OUT = '/tmp/shots1'; mkdirSync(OUT, { recursive: true });
const what = process.argv[2];
const practice = await startPracticeCenter();
for (const colorScheme of ['light', 'dark'] as const) {
  const b = await launchChromium({ extension: '.output/chrome-mv3', practice, colorScheme });
  const welcome = what === 'welcome';
  const page = await b.openExtensionPage(welcome ? 'welcome.html' : 'sidepanel.html');
  if (process.argv[3] === 'en') await (await b.worker()).evaluate(() => chrome.storage.local.set({ language: 'en' }));
  if (what === 'settings') await page.getByRole('button', { name: /^(설정|Settings)$/ }).click();
  if (what === 'news') { await (await b.worker()).evaluate(() => chrome.storage.local.set({ 'known-version': '0.0.9' })); await page.reload(); }
  for (const width of [320, 400, 640, ...(welcome ? [1280] : [])]) {
    await page.setViewportSize({ width, height: welcome ? 900 : 800 });
    if (welcome) for (const step of [1, 2, 3]) {
      await page.evaluate((s) => { location.hash = `#${s}`; }, step);
      await page.waitForTimeout(700);
      await page.screenshot({ path: `${OUT}/${what}-${colorScheme}-${width}-${step}.png`, fullPage: true });
    }
    if (what === 'news') { await page.waitForTimeout(800); await page.screenshot({ path: `${OUT}/${what}-${colorScheme}-${width}.png` }); }
    if (what === 'settings') for (const [key, name] of [['stored', /저장된 내용|What is stored/], ['about', /길잡이 정보|About Giljabi/]] as const) {
      const region = page.getByRole('region', { name });
      await region.waitFor();
      if (key === 'about') { const open = region.getByRole('button', { name: /라이선스 모두|all licences/ }); if (await open.getAttribute('aria-expanded') === 'false') { await open.click(); await page.waitForTimeout(600); await region.locator('summary').nth(1).click(); } }
      await page.evaluate(() => { document.querySelectorAll('main,main *').forEach((e) => { if (getComputedStyle(e).overflowY === 'auto' && e.tagName !== 'PRE') { (e as HTMLElement).style.overflow = 'visible'; } (e as HTMLElement).style.maxHeight === ''; }); const m = document.querySelector('main') as HTMLElement; if (m) m.style.height = 'auto'; });
      await page.waitForTimeout(300);
      await region.screenshot({ path: `${OUT}/${what}-${key}-${colorScheme}-${width}.png` });
    }
  }
  await b.close();
}
await practice.stop();
