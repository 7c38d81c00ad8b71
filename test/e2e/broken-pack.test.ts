import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changePack, copyBuild, removeBuild } from '../harness/changed-build.ts';
import { BUILT, CENTER, expect, type Seller, test } from './seller.ts';

type Json = Record<string, unknown>;

function buildWith(change: Parameters<typeof changePack>[1]): string {
  const folder = copyBuild(BUILT);
  changePack(folder, change);
  return folder;
}

const withBrokenArticles = buildWith(({ articles }) => {
  const [first, second, third, fourth, fifth, sixth] = articles as [Json, Json, Json, Json, Json, Json];
  delete first.body;
  second.body = [{ type: 'html', html: '<img src=x onerror=alert(1)>' }];
  third.source = 'javascript:alert(1)';
  fourth.source = 'https://[';
  fifth.body = [{ type: 'paragraph', children: [{ text: '여기', link: 'https://evil.example/' }] }];
  articles.push({ ...sixth, title: '같은 id의 다른 글' });
});
const LEFT_OUT = 6;

const withoutCenter = buildWith((pack) => {
  pack.center = null;
});

test.afterAll(() => {
  for (const folder of [withBrokenArticles, withoutCenter]) removeBuild(folder);
});

async function footerOf(seller: Seller) {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  return panel.getByRole('tabpanel').locator('footer');
}

test.describe('a pack with broken articles', () => {
  test.use({ how: { extension: withBrokenArticles } });

  test('they are left out and said to be, the rest is there', async ({ seller }) => {
    const whole = JSON.parse(readFileSync(join(BUILT, 'packs/talkcheckout.json'), 'utf8')).articles.length;
    const footer = await footerOf(seller);
    await expect(footer).toContainText(`읽지 못한 항목 ${LEFT_OUT}개는 뺐어요`);
    await expect(footer).toContainText(`글 ${whole + 1 - LEFT_OUT}편`);
  });
});

test.describe('a pack whose centre is broken', () => {
  test.use({ how: { extension: withoutCenter } });

  test('the popup says that something is wrong, not that this is no seller centre', async ({ seller }) => {
    await seller.page.goto(`${CENTER}/claim/return`);
    const popup = await seller.browser.openPopup(seller.page);
    await expect(popup.getByText('저장 공간을 열지 못했어요').first()).toBeVisible();
    await expect(popup.getByText('판매자센터 밖', { exact: true })).toHaveCount(0);
  });
});
