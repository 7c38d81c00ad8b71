// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findEach, findEachInOrder } from '@/utils/page/anchors/each';
import { TYPED } from '@/utils/page/anchors/field';
import { HEADINGS } from '@/utils/page/anchors/headings';
import { KINDS } from '@/utils/page/anchors/kinds';
import { DIALOGS } from '@/utils/page/anchors/modals';

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

  it('begins anew with none that the page took away in a pause', () => {
    document.body.innerHTML = SCREEN;
    const work = findEach(document, 'h2,button');
    work.next();
    document.querySelector('#b')?.remove();
    expect(ids(atOnce(work))).toBe('aeg');
  });
});

/** Of every tag, attribute and role that the lists speak of one, and some of nothing. */
const ALL = ['a', 'button', 'input', 'select', 'textarea', 'summary', 'h1', 'h6', 'legend', 'caption', 'th', 'td', 'p']
  .map((tag) => `<${tag}></${tag}>`)
  .concat(
    ['button', 'link', 'menuitem', 'treeitem', 'tab', 'heading', 'columnheader', 'dialog', 'alertdialog', 'textbox']
      .concat(['combobox', 'listbox', 'spinbutton', 'searchbox', 'switch', 'checkbox', 'radiogroup', 'note'])
      .map((role) => `<i role="${role}"></i>`),
    ['submit', 'button', 'reset', 'image', 'text', 'hidden'].map((type) => `<input type="${type}">`),
    [
      'class="btn-x"',
      'class="a-button"',
      'onclick="1"',
      'contenteditable',
      'contenteditable="false"',
      'aria-modal="true"',
    ].map((attribute) => `<i ${attribute}></i>`),
    '<dialog open></dialog><dialog></dialog><button aria-haspopup="listbox"></button>',
    '<table><thead><tr><th></th><td></td></tr></thead><tbody><tr><th></th><td></td></tr></tbody></table>',
  )
  .join('');

describe.each(
  Object.entries({
    DIALOGS,
    HEADINGS,
    TYPED,
    ...Object.fromEntries(Object.entries(KINDS).map(([kind, one]) => [kind, one?.selector ?? ''])),
  }),
)('the list of %s', (_, list) => {
  it('finds the same one by one as at once', () => {
    document.body.innerHTML = ALL;
    const atOnceIs = [...document.querySelectorAll(list)];
    expect(atOnceIs.length).toBeGreaterThan(1);
    expect(atOnce(findEachInOrder(document, list, 1_000))).toEqual(atOnceIs);
  });
});
