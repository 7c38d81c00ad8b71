// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pointer } from '../../../entrypoints/guide.content/pointer';
import type { Following } from '../../../utils/messaging/guide-shapes';

vi.mock(import('../../../entrypoints/guide.content/looking'), async (original) => {
  const looking = await original();
  return { ...looking, lookFor: vi.fn(looking.lookFor), lookAtOnce: vi.fn(looking.lookAtOnce) };
});

import { lookAtOnce, lookFor } from '../../../entrypoints/guide.content/looking';
import { createStepWatch } from '../../../entrypoints/guide.content/step-watch';
import { following } from './following';

const looks = vi.mocked(lookFor);
const met = vi.fn(async () => null);
const sighted = vi.fn(async () => null);
const pointer: Pointer = {
  point: vi.fn(),
  rest: vi.fn(),
  touch: vi.fn(),
  show: () => true,
  whereabouts: () => 'found',
};
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
  vi.clearAllMocks();
  vi.useRealTimers();
});

async function follow(html: string, step: Following = following()) {
  document.body.innerHTML = html;
  createStepWatch({ pointer, owns: () => false, met, sighted, signal: end.signal }).follow(step);
  await vi.advanceTimersByTimeAsync(300);
}

/** An event as the seller makes it, or as a script of the page does. */
function happen(element: Element | null, type: string, isTrusted = true) {
  const event = new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  element?.dispatchEvent(event);
}

/** Milliseconds between the looks under something that happens every 16 of them, for two seconds. */
async function gapsUnder(storm: () => void) {
  const times: number[] = [];
  const real = looks.getMockImplementation() as typeof lookFor;
  looks.mockImplementation((...asked) => {
    times.push(performance.now());
    return real(...asked);
  });
  for (let at = 0; at < 125; at += 1) {
    storm();
    await vi.advanceTimersByTimeAsync(16);
  }
  looks.mockImplementation(real);
  return times.slice(1).map((time, at) => time - (times[at] ?? 0));
}

const button = () => document.querySelector('button');

it('looks no more often than four times a second while a field changes again and again', async () => {
  await follow('<button>저장</button><input>');
  const gaps = await gapsUnder(() => happen(document.querySelector('input'), 'change'));
  expect(gaps.length).toBeGreaterThan(4);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
});

it('on a page that never rests looks at once for what comes with the words of the target', async () => {
  await follow('<p>0</p>');
  const restless = () => {
    const one = document.createElement('p');
    one.textContent = String(Math.random());
    document.body.replaceChildren(one);
  };
  await gapsUnder(restless);
  for (const late of [30, 90, 150, 210]) {
    for (let at = 0; at < 60; at += 1) {
      restless();
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(late % 100);
    document.body.insertAdjacentHTML('beforeend', '<div><button>저장</button></div>');
    vi.mocked(pointer.point).mockClear();
    await vi.advanceTimersByTimeAsync(40);
    expect(pointer.point).toHaveBeenCalledTimes(1);
    restless();
    await vi.advanceTimersByTimeAsync(600);
  }
});

it('looks no more often for words that come again and again with nothing of the target', async () => {
  await follow('<p>0</p>');
  const gaps = await gapsUnder(() => {
    document.body.innerHTML = '<p>저장하면 되돌릴 수 없습니다.</p>';
  });
  // As many as without: one that comes early is paid for by the next one.
  expect(gaps.length).toBeLessThanOrEqual(8);
});

it('hears of nothing while nobody sees the page, and looks as soon as somebody does', async () => {
  await follow('<p>없음</p>');
  const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(1_000);
  looks.mockClear();
  vi.mocked(pointer.touch).mockClear();
  document.body.innerHTML = '<button>저장</button>';
  await vi.advanceTimersByTimeAsync(1_000);
  expect(pointer.touch).not.toHaveBeenCalled();
  expect(looks).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(10);
  expect(pointer.point).toHaveBeenCalledWith(button(), 1);
});

it('looks for nothing at what a script says of a field', async () => {
  await follow('<button>저장</button><input>');
  looks.mockClear();
  await gapsUnder(() => happen(document.querySelector('input'), 'change', false));
  expect(looks).not.toHaveBeenCalled();
});

it('looks no more often while the target is drawn anew again and again', async () => {
  await follow('<div><button>저장</button></div>');
  const box = document.querySelector('div') as Element;
  const gaps = await gapsUnder(() => {
    box.innerHTML = '<button>저장</button>';
  });
  expect(gaps.length).toBeGreaterThan(4);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
});

it('looks at once where nobody has looked for a while, and once more at the end of the gap', async () => {
  await follow('<button>저장</button><input>');
  await vi.advanceTimersByTimeAsync(1_000);
  looks.mockClear();
  happen(document.querySelector('input'), 'change');
  await vi.advanceTimersByTimeAsync(1);
  expect(looks).toHaveBeenCalledTimes(1);
  happen(document.querySelector('input'), 'change');
  await vi.advanceTimersByTimeAsync(100);
  expect(looks).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(looks).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(looks).toHaveBeenCalledTimes(2);
});

it('looks for another step at once', async () => {
  document.body.innerHTML = '<button>저장</button>';
  const watch = createStepWatch({ pointer, owns: () => false, met, sighted, signal: end.signal });
  watch.follow(following());
  await vi.advanceTimersByTimeAsync(10);
  watch.follow(following({ step: 'next' }));
  await vi.advanceTimersByTimeAsync(10);
  expect(looks.mock.calls.map(([{ step }]) => step)).toEqual(['step', 'next']);
});

it('looks where a picture takes the name of what says that nobody sees the page', async () => {
  Object.defineProperty(document, 'hidden', { value: document.createElement('img'), configurable: true });
  await follow('<button>저장</button>');
  Reflect.deleteProperty(document, 'hidden');
  expect(pointer.point).toHaveBeenCalledWith(button(), 1);
});

it('says what the page has of the target, by no name', async () => {
  await follow('<button>저장</button>');
  expect(sighted).toHaveBeenCalledWith({ guide: 'guide', step: 'step', sight: { is: 'found' } });
});

it('a click of the seller ends a step, one of a script does not', async () => {
  await follow('<button>저장</button>');
  happen(button(), 'click', false);
  expect(met).not.toHaveBeenCalled();
  happen(button(), 'click');
  expect(met).toHaveBeenCalledTimes(1);
});

it('a click on what has just come ends it as well, but for a page that takes long to look through', async () => {
  await follow('<p></p>');
  document.body.innerHTML = '<button>저장</button>';
  await vi.advanceTimersByTimeAsync(0);
  vi.mocked(lookAtOnce).mockReturnValueOnce(null);
  looks.mockClear();
  happen(button(), 'click');
  expect(met).not.toHaveBeenCalled();
  happen(button(), 'click');
  expect(met).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(looks).toHaveBeenCalled();
});

it.each(['disabled', 'aria-disabled="true"'])('a click on what is %s ends nothing', async (how) => {
  await follow(`<button ${how}>저장</button>`);
  happen(button(), 'click');
  expect(met).not.toHaveBeenCalled();
});

const filling = following({
  targets: [{ kind: 'field', names: ['계약코드'], near: [] }],
  clicked: [],
  filled: [[0]],
});

it.each(['page', 'shadow root', 'root within a root'])('waits while the seller types in a field: %s', async (where) => {
  document.body.innerHTML = '<x-a></x-a><input id="other">';
  let root: ParentNode & Element = document.querySelector('x-a') as Element;
  for (const name of { page: [], 'shadow root': ['x-b'], 'root within a root': ['x-b', 'x-c'] }[where] ?? []) {
    const inner = root.attachShadow({ mode: 'open' });
    inner.innerHTML = `<${name}></${name}>`;
    root = inner.firstElementChild as Element;
  }
  const box = document.createElement('label');
  box.innerHTML = '계약코드 <input value="A">';
  root.after(box);
  const field = box.querySelector('input') as HTMLInputElement;
  field.focus();
  createStepWatch({ pointer, owns: () => false, met, sighted, signal: end.signal }).follow(filling);
  await vi.advanceTimersByTimeAsync(500);
  expect(pointer.point).toHaveBeenCalledWith(field, 1);
  expect(met).not.toHaveBeenCalled();
  field.blur();
  happen(field, 'focusout');
  await vi.advanceTimersByTimeAsync(500);
  expect(met).toHaveBeenCalledTimes(1);
});

it('a field that is filled, left and taken away at once, as in a dialog that is saved, ends the step', async () => {
  await follow('<label>계약코드 <input></label>', filling);
  const field = document.querySelector('input') as HTMLInputElement;
  field.value = 'IC0000';
  happen(field, 'change');
  document.body.innerHTML = '';
  expect(met).toHaveBeenCalledTimes(1);
});

it('so does one that has come a moment ago, and a script that says so ends nothing', async () => {
  await follow('<p>대화 상자가 열려요</p>', filling);
  document.body.innerHTML = '<label>계약코드 <input value="IC0000"></label>';
  await vi.advanceTimersByTimeAsync(0);
  const field = document.querySelector('input');
  happen(field, 'change', false);
  expect(met).not.toHaveBeenCalled();
  happen(field, 'change');
  expect(met).toHaveBeenCalledTimes(1);
});
