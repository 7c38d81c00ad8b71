// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { clickedElement, clickTarget } from '../../../../utils/page/anchors/clicked';
import { isFilled } from '../../../../utils/page/anchors/filled';
import { seesText } from '../../../../utils/page/anchors/sees';

afterEach(() => {
  document.body.innerHTML = '';
});

const show = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

it.each([
  ['<p>계약정보확인완료</p>', true],
  ['<table><tr><td><span class="badge">계약정보 확인완료</span></td></tr></table>', true],
  ['<p>상태: 계약정보확인완료</p>', true],
  ['<p>처리상태 <b>계약정보확인완료</b></p>', true],
  ['<p>계약정보확인완료 (2026-11-23)</p>', true],
  ['<p>계약정보확인완료입니다.</p>', true],
  ['<dl><dt>상태</dt><dd>계약정보확인완료</dd></dl>', true],
  ['<p>계약정보확인완료 전입니다</p>', false],
  ['<p>계약정보확인완료 후 이용할 수 있습니다</p>', false],
  ['<p>미계약정보확인완료</p>', false],
  ['<p>계약정보확인완료 0</p>', false],
  ['<p>계약정보확인완료 (0)</p>', false],
  ['<select><option>계약정보확인완료</option></select>', false],
  ['<ul role="tablist"><li role="tab">계약정보확인완료</li></ul>', false],
  ['<p hidden>계약정보확인완료</p>', false],
  ['<p class="blind">계약정보확인완료</p>', false],
  ['<script>계약정보확인완료</script>', false],
  ['<input value="계약정보확인완료">', false],
  ['<p>다른 말</p>', false],
  ['<p>계약정보확인완료되었습니다.</p>', true],
  ['<p>계약정보 확인완료 됐어요</p>', true],
  ['<p>안녕하세요. 현재 상태는 계약정보확인완료입니다.</p>', true],
  ['<p><b>계약정보확인완료</b>입니다.</p>', true],
  ['<p>계약정보확인완료가 아니면 정산이 보류됩니다</p>', false],
  ['<p><b>계약정보확인완료</b>가 아니면 정산이 보류됩니다</p>', false],
  ['<p><b>계약정보확인완료</b>가 된 뒤에 접수할 수 있어요</p>', false],
  ['<p>계약정보확인완료가 된 뒤에 반품 접수를 할 수 있어요</p>', false],
  ['<p>다음 단계는 계약정보확인완료입니다</p>', false],
  ['<p>버튼을 누르면 계약정보확인완료됩니다</p>', false],
  ['<p>계약정보확인완료입니까?</p>', false],
  ['<p>2. 계약정보확인완료</p>', false],
  ['<p>2. <b>계약정보확인완료</b></p>', false],
  ['<p>계약정보확인완료: 0건</p>', false],
  ['<p>계약정보확인완료: <b>0</b>건</p>', false],
  ['<label><input type="radio"> 계약정보확인완료</label>', false],
  ['<input type="radio" id="r"><label for="r">계약정보확인완료</label>', false],
  ['<div role="radio">계약정보확인완료</div>', false],
  ['<button>계약정보확인완료</button>', false],
  ['<div role="button"><span>계약정보확인완료</span></div>', false],
  ['<table><tr><th>계약정보확인완료</th></tr></table>', false],
  ['<div role="columnheader">계약정보확인완료</div>', false],
  ['<ol><li>신청</li><li>심사중</li><li>계약정보확인완료</li></ol>', false],
  ['<ol><li>신청</li><li>심사중</li><li><span>계약정보확인완료</span></li></ol>', false],
  ['<ol><li>신청</li><li aria-current="step">심사중</li><li>계약정보확인완료</li></ol>', false],
  ['<ol><li>신청</li><li>심사중</li><li aria-current="step">계약정보확인완료</li></ol>', true],
  ['<ol><li>신청</li><li>심사중</li><li><b aria-current="step">계약정보확인완료</b></li></ol>', true],
  ['<ul><li>계약정보확인완료</li></ul>', true],
  ['<ul><li>택배사: CJ대한통운</li><li>상태: 계약정보확인완료</li></ul>', true],
  ['<dl><dt>계약정보확인완료</dt><dd>계약이 확인된 상태입니다</dd></dl>', false],
])('sees words in %s: %s', (html, expected) => {
  show(html);
  expect(seesText([document], ['계약정보확인완료'])).toBe(expected);
});

it.each([
  ['<input>', false],
  ['<input value=" ">', false],
  ['<input value="A-1">', true],
  ['<input type="password" value="secret">', false],
  ['<input autocomplete="cc-number" value="4111">', false],
  ['<input autocomplete="one-time-code" value="123456">', false],
  ['<input type="hidden" value="1">', false],
  ['<input type="checkbox">', false],
  ['<input type="checkbox" checked>', true],
  ['<textarea> </textarea>', false],
  ['<textarea>글</textarea>', true],
  ['<select><option value="">선택</option><option value="1">신용</option></select>', false],
  ['<select><option>선택하세요</option><option>신용</option></select>', false],
  ['<select><option>택배사를 선택해 주세요</option><option>신용</option></select>', false],
  ['<select><option>선택</option><option selected>신용</option></select>', true],
  ['<select><option>신용</option><option>선불</option></select>', true],
  ['<div contenteditable="true"></div>', false],
  ['<div contenteditable="true">글</div>', true],
  ['<div role="combobox">선택하세요</div>', false],
  ['<div role="combobox">한진택배</div>', true],
  ['<div role="combobox"><input value=""></div>', false],
  ['<div role="checkbox" aria-checked="true"></div>', true],
  ['<div><input type="radio" name="a"><input type="radio" name="a"></div>', false],
  ['<div><input type="radio" name="a"><input type="radio" name="a" checked></div>', true],
  ['<fieldset><input type="password" value="x"></fieldset>', false],
])('%s holds something: %s', (html, expected) => {
  expect(isFilled(show(html))).toBe(expected);
});

it('asks a password for nothing', () => {
  const field = show('<input type="password">');
  Object.defineProperty(field, 'value', {
    get: () => {
      throw new Error('asked');
    },
  });
  expect(isFilled(field)).toBe(false);
});

it('one radio button of a group speaks for all of them', () => {
  show('<form><input type="radio" name="a"><input type="radio" name="a" checked></form>');
  expect(isFilled(document.querySelector('input') as Element)).toBe(true);
});

it('takes a click on what is in a target, or on its label, as one on the target', () => {
  show('<div><label for="r"><b>지정택배</b></label><input type="radio" id="r"><button><i></i></button></div>');
  const [radio, button, bold, icon] = ['#r', 'button', 'b', 'i'].map((one) => document.querySelector(one) as Element);
  expect(clickTarget(bold as Element, radio as Element)).toBe(true);
  expect(clickTarget(icon as Element, button as Element)).toBe(true);
  expect(clickTarget(icon as Element, radio as Element)).toBe(false);
  expect(clickTarget(document.body, button as Element)).toBe(false);
});

it('knows where a click in a shadow root began', () => {
  const host = show('<x-a></x-a>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button><b>저장</b></button>';
  let clicked: Element | null = null;
  document.addEventListener('click', (event) => {
    clicked = clickedElement(event);
  });
  const bold = root.querySelector('b') as HTMLElement;
  bold.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(clicked).toBe(bold);
  expect(clickTarget(bold, host)).toBe(true);
});
