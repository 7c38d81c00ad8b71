// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Costly, costlyFinder } from '../../../utils/page/costly';
import { watchCostly } from '../../../utils/page/costly-watch';
import type { CostlyAction } from '../../../utils/page/facts';

const RESHIP: CostlyAction = {
  ...{ id: 'reship', kind: 'button', texts: ['교환 재발송'], pages: [], states: [], of: [] },
  ...{ cost: '되돌릴 수 없습니다.', advice: '먼저 확인하세요.', status: '확인', checked: '2026-11-23' },
};
const APPROVE = { ...RESHIP, id: 'approve', texts: ['승인'], pages: ['returns'] };

let life: AbortController;
let page: string | null;
let shown: { action: string; aloud: boolean } | null;
let lookAgain: () => void;

const element = (selector: string) => document.querySelector(selector) as HTMLElement;
/** An event as the browser itself makes it. */
function happen(name: string, target: EventTarget, more: object = {}): void {
  const event = new Event(name, { bubbles: true, composed: true });
  Object.defineProperties(event, {
    isTrusted: { value: true },
    ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, { value }])),
  });
  target.dispatchEvent(event);
}
const note = {
  show: (_: Costly['element'], { id }: CostlyAction, aloud: boolean) => {
    shown = { action: id, aloud };
  },
  hide: () => {
    shown = null;
  },
};

beforeEach(() => {
  life = new AbortController();
  page = 'returns';
  shown = null;
  document.body.innerHTML =
    '<p>목록</p><button id="reship">교환 재발송</button><button id="approve">승인</button><input id="field">';
  const find = costlyFinder([RESHIP, APPROVE], () => undefined);
  lookAgain = watchCostly({ find, page: () => page, note, signal: life.signal });
});
afterEach(() => life.abort());

it('comes with the pointer and goes with it', () => {
  happen('pointerover', element('#reship'));
  expect(shown).toEqual({ action: 'reship', aloud: false });
  happen('pointerover', element('#approve'));
  expect(shown?.action).toBe('approve');
  happen('pointerover', element('p'));
  expect(shown).toBeNull();
  happen('pointerover', element('#reship'));
  happen('pointerout', element('#reship'), { relatedTarget: null });
  expect(shown).toBeNull();
});

it('is gone when the button has become another one, or the screen has', () => {
  happen('pointerover', element('#reship'));
  element('#reship').textContent = '조회';
  happen('click', element('#reship'));
  expect(shown).toBeNull();
  happen('pointerover', element('#approve'));
  expect(shown?.action).toBe('approve');
  page = 'orders';
  lookAgain();
  expect(shown).toBeNull();
});

it('stays away after Escape until that is left', () => {
  happen('pointerover', element('#reship'));
  happen('keydown', element('#field'), { key: 'Escape' });
  expect(shown).toBeNull();
  happen('click', element('#reship'));
  expect(shown).toBeNull();
  happen('pointerover', element('p'));
  happen('pointerover', element('#reship'));
  expect(shown?.action).toBe('reship');
});

it('hears nothing that the page makes up', () => {
  element('#reship').dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(shown).toBeNull();
  happen('pointerover', element('#reship'));
  for (const name of ['pointerout', 'focusout', 'keydown', 'change']) {
    element('#field').dispatchEvent(new Event(name, { bubbles: true }));
  }
  expect(shown?.action).toBe('reship');
});

it('listens in shadow roots that the pointer came to, and ends with its signal', () => {
  const root = element('p').attachShadow({ mode: 'open' });
  root.innerHTML = '<span>여기</span><button>교환 재발송</button>';
  const inside = (selector: string) => root.querySelector(selector) as Element;
  happen('pointerover', inside('span'));
  happen('pointerover', inside('button'));
  expect(shown?.action).toBe('reship');
  life.abort();
  expect(shown).toBeNull();
  happen('pointerover', inside('button'));
  expect(shown).toBeNull();
});
