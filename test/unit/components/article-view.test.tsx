// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArticleView } from '../../../components/articles/article-view';
import type { ArticleView as ArticleData } from '../../../utils/messaging/article-shapes';
import { background, requests } from './background';
import { all, clear, find, press, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);
afterEach(clear);

const words = (text: string) => [{ type: 'paragraph' as const, children: [{ text }] }];
const at = (day: string) => Date.parse(`${day}T14:03+09:00`);
const SUMMARY: NonNullable<ArticleData['summary']> = {
  body: words('우리의 요약'),
  source: 'https://help.example/1',
  checked: '2026-11-20',
  status: '확인',
};
const LIVE: NonNullable<ArticleData['live']> = {
  body: words('고객센터의 본문'),
  address: 'https://help.example/1',
  checkedAt: at('2026-11-23'),
  changedAt: null,
  goneAt: null,
};
const LINK = { center: 'market', id: 'other', title: '다른 글', category: [] };

/** Opens an article with these parts; the background remembers its pin. */
function open(parts: Partial<ArticleData>) {
  let pinned = false;
  background.answers = {
    'article.get': () => ({
      ...{ center: 'market', id: 'one', centerName: '가게', title: '반품비', titleStatus: '확인', category: ['반품'] },
      ...{ summary: null, live: null, conflicts: [], relatedLinks: [], guideLinks: [] },
      ...parts,
      pinned,
    }),
    'article.pin': (change) => {
      pinned = change.pinned;
      return null;
    },
    'article.opened': () => null,
  };
  show(<ArticleView article={{ center: 'market', id: 'one' }} />);
  return find('article');
}

describe('an article', () => {
  it('of ours alone has our text and its source', async () => {
    const article = await open({ summary: SUMMARY });
    expect(article.querySelector('h1')?.textContent).toBe('반품비');
    expect(article.textContent).toContain('우리의 요약');
    expect(article.textContent).toContain('출처 help.example');
    expect(article.textContent).not.toContain('길잡이 요약');
  });

  it('of the help centre alone has its text, when it was checked, and the way there', async () => {
    const article = await open({ live: LIVE });
    expect(article.textContent).toContain('고객센터의 본문');
    expect(article.textContent).toMatch(/고객센터 글 · .*11월 23일 14:03에 확인/);
    expect(article.textContent).not.toContain('길잡이 요약');
    expect((await find('link', '고객센터에서 보기')).getAttribute('href')).toBe('https://help.example/1');
  });

  it('of both has our summary above the help centre’s text', async () => {
    const text = (await open({ summary: SUMMARY, live: LIVE })).textContent ?? '';
    expect(text.indexOf('길잡이 요약')).toBeLessThan(text.indexOf('우리의 요약'));
    expect(text.indexOf('우리의 요약')).toBeLessThan(text.indexOf('고객센터의 본문'));
    expect(document.querySelector('details')?.open).toBe(true);
    expect(text).not.toContain('바뀌었어요');
  });

  it.each([
    ['after our check', '2026-11-22', true],
    ['on the day of our check', '2026-11-20', true],
    ['before our check', '2026-11-19', false],
  ])('that changed %s', async (_, day, said) => {
    const article = await open({ summary: SUMMARY, live: { ...LIVE, changedAt: at(day) } });
    expect(article.textContent?.includes('고객센터 글이 바뀌었어요')).toBe(said);
  });

  it('that was taken down says so', async () => {
    const article = await open({ live: { ...LIVE, goneAt: at('2026-11-22') } });
    expect(article.textContent).toMatch(/고객센터에서 내려간 글이에요 \(.*11월 22일에 확인\)/);
    expect(article.textContent).toContain('고객센터의 본문');
  });
});

it('contradictions are told with both readings, the ways to them, and what to do', async () => {
  await open({
    summary: SUMMARY,
    conflicts: [
      {
        topic: '자동 완료',
        readings: [
          { text: '3영업일', article: { ...LINK, id: 'one' } },
          { text: '7일', article: LINK },
          { text: '5일', source: 'https://guide.example/a' },
        ],
        advice: '짧은 쪽으로 하세요.',
      },
    ],
  });
  await find('heading', '도움말끼리 다른 점');
  expect(all('listitem').map(({ textContent }) => textContent)).toEqual([
    '3영업일 (이 글)',
    '7일 다른 글',
    '5일 출처 guide.example',
  ]);
  await says('짧은 쪽으로 하세요.');
  await press('다른 글');
  expect(requests('article.opened')).toEqual([{ center: 'market', id: 'other' }]);
});

it('a pin is put in and taken out with the same button', async () => {
  await open({ summary: SUMMARY });
  const pin = await find('button', '고정하기');
  expect(pin.getAttribute('aria-pressed')).toBe('false');
  pin.click();
  expect(await find('button', '고정 풀기')).toBe(pin);
  expect(pin.getAttribute('aria-pressed')).toBe('true');
  await vi.waitFor(() => expect(requests('article.get')).toHaveLength(2));
  await vi.waitFor(async () => {
    pin.click();
    expect(requests('article.pin').map(({ pinned }) => pinned)).toEqual([true, false]);
  });
  await find('button', '고정하기');
});
