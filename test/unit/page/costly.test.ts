// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { costlyFinder } from '../../../utils/page/costly';
import type { CostlyAction } from '../../../utils/page/facts';

const action = (id: string, texts: string[], more: Partial<CostlyAction> = {}): CostlyAction => ({
  ...{ id, kind: 'button' as const, texts, pages: [], states: [], of: [] },
  ...{ cost: '되돌릴 수 없습니다.', advice: '먼저 확인하세요.', status: '확인', checked: '2026-11-23' },
  ...more,
});
const ACTIONS = [
  action('reship', ['교환 재발송(승인)']),
  action('approve', ['승인'], { pages: ['returns'] }),
  action('approve-shop', ['승인'], { pages: ['shops'] }),
  action('cancel', ['주문 취소'], { states: ['paid'] }),
  action('sold-out', ['품절', '상품 품절'], { kind: 'choice', pages: ['orders'], of: ['사유'] }),
];

/** Finds at the element with `id="at"`, or the first one. */
function found(html: string, page: string | null = null, state?: string | null): string | null {
  document.body.innerHTML = html;
  const target = document.querySelector('#at') ?? document.body.firstElementChild;
  return target && (costlyFinder(ACTIONS, () => state)(target, page)?.action.id ?? null);
}

describe('a costly button', () => {
  it.each([
    '<button>교환 재발송(승인)</button>',
    '<button> 교환<br>재발송 </button>',
    '<button><svg></svg><span id="at">교환 재발송 (승인)</span></button>',
    '<button aria-label="교환 재발송(승인)"><svg></svg></button>',
    '<span id="name">교환 재발송</span><button id="at" aria-labelledby="name">확인</button>',
    '<a href="#" role="button">교환재발송</a>',
    '<div role="menuitem" tabindex="0">교환 재발송(승인)</div>',
    '<input type="button" value="교환 재발송(승인)">',
    '<input type="submit" value="교환 재발송(승인)">',
  ])('is known by its accessible name: %s', (html) => {
    expect(found(html)).toBe('reship');
  });

  it.each([
    '<p>교환 재발송(승인)</p>',
    '<button>교환 재발송 내역 보기</button>',
    '<button aria-label="닫기">교환 재발송(승인)</button>',
    '<a href="#"><h3>교환 재발송(승인)</h3><p>아직 보내지 않은 건이 있습니다.</p></a>',
    '<a href="/exchanges?state=reship">교환 재발송</a>',
    '<button role="tab">교환 재발송(승인)</button>',
    '<button>교환 재발송(3)</button>',
    `<button aria-label="교환 재발송">${'<i></i>'.repeat(100)}</button>`,
    `<div id="all">${'<i></i>'.repeat(100)}</div><button id="at" aria-labelledby="all">교환 재발송</button>`,
    `<button>교환 재발송(승인)${'가'.repeat(200)}</button>`,
    '<button></button>',
  ])('is not taken for one when it says something else: %s', (html) => {
    expect(found(html)).toBeNull();
  });

  it('means what it means on its screen, and on an unknown one only where it can mean nothing else', () => {
    const html = '<button>승인</button>';
    expect(found(html, 'returns')).toBe('approve');
    expect(found(html, 'shops')).toBe('approve-shop');
    expect(found(html, 'orders')).toBeNull();
    expect(found(html, null)).toBeNull();
  });

  it('costs that in some states; one that cannot be read keeps nobody from the note', () => {
    const html = '<button>주문 취소</button>';
    expect(found(html, 'orders', 'paid')).toBe('cancel');
    expect(found(html, 'orders', 'shipping')).toBeNull();
    expect(found(html, 'orders', null)).toBe('cancel');
    expect(found(html, 'orders', undefined)).toBe('cancel');
  });
});

describe('a costly reason', () => {
  const GROUPS = {
    'a dialog': (html: string) => `<dialog open>${html}</dialog>`,
    'a group of reasons': (html: string) => `<fieldset><legend>취소 사유</legend>${html}</fieldset>`,
  };
  const choices = [
    '<label id="at"><input type="radio"> 품절</label>',
    '<label><input type="radio" id="at"> 품절</label>',
    '<input type="radio" id="at"><label for="at">품절</label>',
    '<div role="radio" tabindex="0" id="at">품절</div>',
  ];
  it.each(Object.entries(GROUPS).flatMap(([where, group]) => choices.map((html) => [where, group(html)] as const)))(
    'is known in %s: %s',
    (_, html) => {
      expect(found(html, 'orders')).toBe('sold-out');
    },
  );

  it.each([
    '<label>판매취소 사유 <select id="at"><option>가격 오류<option selected>상품 품절</select></label>',
    '<select aria-label="취소 사유"><option>가격 오류<option id="at">품절</select>',
    '<ul role="listbox" aria-label="사유 선택"><li role="option" id="at">품절</li></ul>',
  ])('is known in a list that is labelled so: %s', (html) => {
    expect(found(html, 'orders')).toBe('sold-out');
  });

  it.each([
    '<select aria-label="판매 상태"><option selected>품절</select>',
    '<label id="at"><input type="checkbox"> 품절</label>',
    '<dialog open><label id="at"><input type="checkbox"> 품절 상품 숨기기</label></dialog>',
    '<fieldset><legend>재고</legend><label id="at"><input type="radio"> 품절</label></fieldset>',
    '<select aria-label="취소 사유"><option selected>가격 오류<option>품절</select>',
    '<button>품절</button>',
    '<dialog open><select><option>가격 오류<option>품절</select><button id="at">취소 처리</button></dialog>',
    '<dialog open><div hidden><select><option>품절</select></div><button id="at">취소 처리</button></dialog>',
  ])('is none in a filter, where another is chosen, or out of sight: %s', (html) => {
    expect(found(html, 'orders')).toBeNull();
  });

  it.each([
    '<dialog open><select><option>품절<option>가격 오류</select><button id="at">취소 처리</button></dialog>',
    '<div role="dialog"><label><input type="radio" checked> 품절</label><button id="at">취소 처리</button></div>',
    '<div role="alertdialog"><div role="radio" aria-checked="true">품절</div><button id="at">확인</button></div>',
  ])('counts for the whole dialog once it is chosen, also by the page: %s', (html) => {
    expect(found(html, 'orders')).toBe('sold-out');
  });
});

it('is found past the edge of a shadow root', () => {
  document.body.innerHTML = '<button><b>교환</b></button>';
  const host = document.querySelector('b') as HTMLElement;
  const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('i'));
  document.querySelector('button')?.setAttribute('aria-label', '교환 재발송');
  expect(costlyFinder(ACTIONS, () => undefined)(inner, null)?.action.id).toBe('reship');
});

it('a page may use any names in its forms', () => {
  const fields = ['closest', 'matches', 'textContent', 'tagName'].map((name) => `<input name="${name}">`).join('');
  expect(found(`<form>${fields}<button id="at">교환 재발송(승인)</button></form>`)).toBe('reship');
});
