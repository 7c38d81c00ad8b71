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

/** Opens an article with these parts; the background remembers its pin and vote. */
function open(parts: Partial<ArticleData>) {
  let pinned = false;
  let helpful: boolean | null = null;
  background.answers = {
    'article.get': () => ({
      ...{ center: 'market', id: 'one', centerName: '가게', title: '반품비', titleStatus: '확인', category: ['반품'] },
      ...{ summary: null, live: null, conflicts: [], relatedLinks: [], guideLinks: [] },
      ...parts,
      pinned,
      helpful,
    }),
    'article.pin': (change) => {
      pinned = change.pinned;
      return null;
    },
    'article.rate': (change) => {
      helpful = change.helpful;
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

describe('what the seller does with an answer', () => {
  const BODY: NonNullable<ArticleData['summary']>['body'] = [
    { type: 'paragraph', children: [{ text: '구매자가 ' }, { text: '내요', strong: true }, { text: '.' }] },
    { type: 'heading', children: [{ text: '순서' }] },
    { type: 'list', ordered: true, items: [[{ text: '확인하기' }], [{ text: '보내기' }]] },
    { type: 'list', ordered: false, items: [[{ text: '안내', link: 'https://guide.example/a' }]] },
    {
      type: 'table',
      head: [[{ text: '사유' }], [{ text: '비용' }]],
      rows: [[[{ text: '변심' }], [{ text: '구매자' }]]],
    },
    { type: 'callout', tone: 'warning', children: [{ text: '되돌릴 수 없어요.' }] },
  ];
  const TEXT = [
    '반품비',
    '구매자가 내요.',
    '순서',
    '1. 확인하기\n2. 보내기',
    '- 안내 (https://guide.example/a)',
    '사유 | 비용\n변심 | 구매자',
    '[주의] 되돌릴 수 없어요.',
    '출처: https://help.example/1 (2026-11-20에 확인)',
  ].join('\n\n');
  let clipboard = '';
  /** A browser that allows copying in this way, or in none. */
  const allow = (way: 'new' | 'old' | 'none') => {
    clipboard = '';
    vi.stubGlobal('navigator', {
      ...{ userAgent: '', language: 'ko' },
      clipboard: {
        writeText: async (text: string) => {
          if (way !== 'new') throw new DOMException('blocked by permissions policy', 'NotAllowedError');
          clipboard = text;
        },
      },
    });
    document.execCommand = () => {
      if (way !== 'old') return false;
      clipboard = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    };
  };
  afterEach(() => vi.unstubAllGlobals());

  it.each(['new', 'old'] as const)('it is copied as text, with its source (the %s way)', async (way) => {
    allow(way);
    await open({ summary: { ...SUMMARY, body: BODY } });
    const button = await find('button', '답변 복사');
    button.focus();
    button.click();
    await says('복사했어요.');
    expect(clipboard).toBe(TEXT);
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('what can’t be copied is said', async () => {
    allow('none');
    await open({ summary: SUMMARY });
    await press('답변 복사');
    await says('복사하지 못했어요. 글을 직접 선택해 복사해 주세요.');
  });

  it.each([
    ['ours where it still holds', { changedAt: null }, '우리의 요약', '2026-11-20에 확인'],
    [
      'the help centre’s where that changed since',
      { changedAt: at('2026-11-22') },
      '고객센터의 본문',
      '2026-11-23에 확인',
    ],
    [
      'ours where the help centre’s has no text',
      { changedAt: at('2026-11-22'), body: [] },
      '우리의 요약',
      '2026-11-20',
    ],
  ])('of two answers the copy has %s', async (_, live, answer, day) => {
    allow('new');
    await open({ summary: SUMMARY, live: { ...LIVE, ...live } });
    await press('답변 복사');
    await says('복사했어요.');
    expect(clipboard).toContain(answer);
    expect(clipboard).toContain(day);
  });

  const CONFLICT = {
    topic: '자동 완료',
    readings: [{ text: '3영업일' }, { text: '7일' }],
    advice: '짧은 쪽으로 하세요.',
  };
  const copied = async (parts: Partial<ArticleData>) => {
    allow('new');
    await open({ summary: SUMMARY, ...parts });
    await press('답변 복사');
    await says('복사했어요.');
    return clipboard.split('\n\n');
  };

  it.each<[string, Partial<ArticleData>, string]>([
    ['is inferred', { summary: { ...SUMMARY, status: '추정' } }, '추정: 읽은 것에서 미루어 본 내용이에요.'],
    ['has a note', { summary: { ...SUMMARY, note: '2024년의 글' } }, '[참고] 2024년의 글'],
    ['has a title of ours', { titleStatus: '추정' }, '도움말의 제목이 다 알려지지 않아 길잡이가 붙인 제목이에요.'],
    [
      'was taken down',
      { live: { ...LIVE, goneAt: at('2026-11-22') } },
      '고객센터에서 내려간 글이에요 (2026-11-22에 확인).',
    ],
    ['is contradicted', { conflicts: [CONFLICT] }, '[도움말끼리 다른 점] 자동 완료\n짧은 쪽으로 하세요.'],
  ])('the copy of one that %s says so', async (_, parts, line) => {
    expect(await copied(parts)).toContain(line);
  });

  it('the copy of the help centre’s newer text says nothing that is known of ours', async () => {
    const summary = { ...SUMMARY, status: '추정', note: '2024년의 글' } as const;
    expect(await copied({ summary, live: { ...LIVE, changedAt: at('2026-11-22') } })).toEqual([
      '반품비',
      '고객센터의 본문',
      '출처: https://help.example/1 (2026-11-23에 확인)',
    ]);
  });

  it('the link is that of its source', async () => {
    allow('new');
    await open({ summary: SUMMARY, live: { ...LIVE, address: 'https://help.example/live' } });
    await press('링크 복사');
    await says('복사했어요.');
    expect(clipboard).toBe('https://help.example/live');
  });

  it('whether it helped is kept, changed, and taken back by a second press', async () => {
    await open({ summary: SUMMARY });
    const pressed = () => ['예', '아니요'].map((name) => all('button', name)[0]?.getAttribute('aria-pressed'));
    const rated = () => requests('article.rate').map(({ helpful }) => helpful);
    await find('group', '도움이 됐나요?');
    expect(pressed()).toEqual(['false', 'false']);
    await press('예');
    await says('이 브라우저에만 남아요.');
    expect(pressed()).toEqual(['true', 'false']);
    await press('아니요');
    await vi.waitFor(() => expect(pressed()).toEqual(['false', 'true']));
    // A second press follows at once: the first one is still on its way.
    await press('아니요');
    await vi.waitFor(() => expect(rated()).toEqual([true, false, null]));
    await vi.waitFor(() => expect(pressed()).toEqual(['false', 'false']));
    expect(requests('article.rate')[0]).toEqual({ center: 'market', id: 'one', helpful: true });
  });
});
