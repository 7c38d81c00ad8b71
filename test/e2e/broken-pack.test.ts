import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT, test as base, expect, type Seller } from './seller.ts';

type Json = Record<string, unknown>;

/** A build whose pack was tampered with, and whose stamp says that it is new. */
function buildWith(change: (pack: { articles: Json[]; center: Json }) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'giljabi-build-'));
  cpSync(BUILT, folder, { recursive: true });
  const [stamps, pack] = ['index.json', 'talkcheckout.json'].map((name) => join(folder, 'packs', name)) as [
    string,
    string,
  ];
  const content = JSON.parse(readFileSync(pack, 'utf8'));
  change(content);
  const json = JSON.stringify(content);
  writeFileSync(pack, json);
  const [stamp] = JSON.parse(readFileSync(stamps, 'utf8'));
  writeFileSync(stamps, JSON.stringify([{ ...stamp, hash: createHash('sha256').update(json).digest('hex') }]));
  return folder;
}

const broken = buildWith(({ articles }) => {
  const [first, second, third] = articles as [Json, Json, Json];
  delete first.body;
  second.body = [{ type: 'html', html: '<img src=x onerror=alert(1)>' }];
  third.source = 'javascript:alert(1)';
});

const test = base.extend({ how: { extension: broken } });

test.afterAll(() => rmSync(broken, { recursive: true, force: true }));

async function footerOf(seller: Seller) {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  return panel.getByRole('tabpanel').locator('footer');
}

test('broken articles are left out and said to be, the rest is there', async ({ seller }) => {
  const whole = JSON.parse(readFileSync(join(BUILT, 'packs/talkcheckout.json'), 'utf8')).articles.length;
  const footer = await footerOf(seller);
  await expect(footer).toContainText('읽지 못한 항목 3개는 뺐어요');
  await expect(footer).toContainText(`글 ${whole - 3}편`);
});
