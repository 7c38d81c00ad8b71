import { describe, expect, it } from 'vitest';
import { livesAt, toReading } from '../../../utils/center/reading';
import type { Page } from '../../../utils/center/schema';

const at = (match: string) => ({
  hosts: [{ match, source: 'https://a.example', checked: '2026-11-23', status: '확인' as const }],
});

describe('livesAt', () => {
  const ONE = 'https://seller.pay.example.com/*';
  const PORT = 'https://seller.example.com:8443/*';
  const ALL = 'https://*.example.com/*';
  it.each([
    [ONE, 'https://seller.pay.example.com', true],
    [ONE, 'https://seller.pay.example.com:8443', true],
    [ALL, 'https://example.com', true],
    [ALL, 'https://seller.example.com', true],
    [ALL, 'https://a.b.example.com', true],
    [ONE, 'http://seller.pay.example.com', false],
    [ONE, 'https://pay.example.com', false],
    [ONE, 'https://x.seller.pay.example.com', false],
    [ONE, 'https://seller.pay.example.com.evil.example', false],
    [ONE, 'https://seller.pay.example.com.', false],
    [ONE, 'https://seller-pay.example.com', false],
    [ONE, 'https://sellerapay.example.com', false],
    [ONE, 'https://evil.example', false],
    [ALL, 'https://evilexample.com', false],
    [ALL, 'https://example.com.evil.example', false],
    [ALL, 'https://example.co', false],
    ['https://*/*', 'https://evil.example', false],
    ['https://*.*/*', 'https://evil.example', false],
    ['http://seller.pay.example.com/*', 'https://seller.pay.example.com', false],
    ['*://seller.pay.example.com/*', 'https://seller.pay.example.com', false],
    ['<all_urls>', 'https://seller.pay.example.com', false],
    [PORT, 'https://seller.example.com:8443', true],
    [PORT, 'https://seller.example.com', false],
    [PORT, 'https://seller.example.com:443', false],
    [PORT, 'https://seller.example.com:844', false],
    [PORT, 'https://evil.example:8443', false],
    [PORT, 'https://seller.example.com.evil.example:8443', false],
    [PORT, 'https://seller.example.com:8443@evil.example', false],
    ['https://seller.example.com:443/*', 'https://seller.example.com', true],
    ['https://seller.example.com:443/*', 'https://seller.example.com:8443', false],
    ['https://seller.example.com:*/*', 'https://seller.example.com:8443', true],
    ['https://*.example.com:8443/*', 'https://a.example.com:8443', true],
    ['https://*.example.com:8443/*', 'https://evilexample.com:8443', false],
    [ONE, 'https://[', false],
    ['https://[/*', 'https://seller.pay.example.com', false],
    [ONE, 'null', false],
    [ONE, 'chrome-extension://abc', false],
    [ONE, 'file://', false],
    [ONE, '', false],
  ])('%s at %s: %s', (match, origin, lives) => {
    expect(livesAt(at(match), origin)).toBe(lives);
  });

  it('any of the hosts will do, and a centre without hosts lives nowhere', () => {
    const hosts = [...at('https://a.example/*').hosts, ...at('https://b.example/*').hosts];
    expect(livesAt({ hosts }, 'https://b.example')).toBe(true);
    expect(livesAt({ hosts: [] }, 'https://b.example')).toBe(false);
  });
});

describe('toReading', () => {
  const page: Page = {
    id: 'returns',
    name: '반품관리',
    menu: ['판매관리', '반품관리'],
    also: ['반품 목록'],
    paths: ['/returns/*'],
    articles: ['return-fee'],
    guides: ['carrier'],
    source: 'https://help.example.com/1',
    checked: '2026-11-23',
    status: '확인',
    note: '메모',
  };

  it('carries the texts to look for, what is said beside a costly button, and no other content', () => {
    const words = {
      columns: [{ id: 'order-number', name: '주문번호', also: ['주문 No'] }],
      states: [{ id: 'done', name: '반품완료', also: [] }],
      buttons: [],
      screens: [{ id: 'empty', name: '내역이 없습니다', also: [] }],
      counts: [{ id: 'done', name: '반품완료', also: ['반품 끝'] }],
    };
    const action = {
      id: 'approve',
      pages: ['returns'],
      states: [],
      beside: { kind: 'button' as const, name: '승인', also: ['반품 승인'], of: [] },
      cost: '되돌릴 수 없습니다.',
      advice: '물건을 먼저 보세요.',
      articles: ['return-late'],
      source: 'https://help.example.com/1',
      checked: '2026-11-23',
      status: '확인' as const,
    };
    const due = [{ column: 'order-number' }];
    const rules = [
      { pages: ['returns'], due },
      { pages: ['returns', 'cancels'], due },
    ];
    const step = { page: 'returns', find: [{ kind: 'field' as const, name: '수거지', also: ['수거 주소'] }] };
    const guides = [
      { steps: [step, { ...step, page: 'other', find: [{ ...step.find[0], name: '다른 칸' }] }] },
    ] as never;
    const articles = [
      { words: ['수거지', '수거 지', '반품완료', '글', '이 말은 화면에 적히기에는 아무래도 너무 긴 문장이에요'] },
    ];
    const pack = { pages: [page], words, actions: [action], deadlines: rules, guides, articles };
    expect(toReading('market', pack)).toEqual({
      center: 'market',
      pages: [
        {
          id: 'returns',
          titles: ['반품관리', '반품 목록'],
          paths: ['/returns/*'],
          group: '판매관리',
          labels: ['주문번호', '주문 No', '수거지', '수거 주소', '승인', '반품 승인'],
        },
      ],
      words: ['반품관리', '반품 목록', '반품완료', '수거지'],
      columns: [{ id: 'order-number', texts: ['주문번호', '주문 No'] }],
      states: [{ id: 'done', texts: ['반품완료'] }],
      screens: [{ id: 'empty', texts: ['내역이 없습니다'] }],
      counts: [{ id: 'done', texts: ['반품완료', '반품 끝'] }],
      lists: ['returns', 'cancels'],
      actions: [
        {
          id: 'approve',
          kind: 'button',
          texts: ['승인', '반품 승인'],
          pages: ['returns'],
          states: [],
          of: [],
          cost: '되돌릴 수 없습니다.',
          advice: '물건을 먼저 보세요.',
          status: '확인',
          checked: '2026-11-23',
        },
      ],
    });
  });
});
