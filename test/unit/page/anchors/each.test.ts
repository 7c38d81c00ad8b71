// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findEach, findEachInOrder } from '@/utils/page/anchors/each';

const atOnce = <T>(work: Generator<unknown, T>): T => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

const SCREEN = `<h2 id="a">가</h2><div><button id="b" role="tab">나</button><input id="c" type="submit"></div>
  <div id="d" role="tab"><h2 id="e">다</h2></div><input id="f" type="text"><button id="g">라</button>`;

const LIST = 'button,h2,[role=tab],input:is([type=submit],[type=reset]),b:not([class])';

describe('a list of selectors asked for one after the other', () => {
  const ids = (elements: Element[]) => elements.map(({ id }) => id).join('');

  it('finds what the list at once would, each once', () => {
    document.body.innerHTML = SCREEN;
    expect(ids(atOnce(findEach(document, LIST)))).toBe('bgaedc');
  });

  it('has them in the order of the document where that is asked for, and no more than so many', () => {
    document.body.innerHTML = SCREEN;
    expect(ids(atOnce(findEachInOrder(document, LIST, 9)))).toBe(
      ids([...document.querySelectorAll('button,h2,[role=tab],input[type=submit]')]),
    );
    expect(ids(atOnce(findEachInOrder(document, LIST, 2)))).toBe('ab');
  });

  it('has thousands in that order too', () => {
    document.body.innerHTML = '<p><b>1</b><i>2</i></p>'.repeat(600);
    const found = atOnce(findEachInOrder(document, 'i,b', 4));
    expect(found.map(({ textContent }) => textContent).join('')).toBe('1212');
  });

  it('can be paused after each', () => {
    document.body.innerHTML = SCREEN;
    let pauses = 0;
    for (const work = findEach(document, LIST); !work.next().done; ) pauses += 1;
    expect(pauses).toBe(5);
  });
});
