/** What a redesign does to a screen: the same things, drawn another way. */
import { shuffled } from '../markups';
import type { Wanted } from './screens';

/** Any number from 0 to just below `below`. */
export type Dice = (below: number) => number;

/** The same numbers for the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Changes the screen in `root`. */
export type Mutator = (root: Element, wanted: readonly Wanted[], dice: Dice) => void;

const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
const pick = <T>(things: readonly T[], dice: Dice): T => things[dice(things.length)] as T;
const meant = (root: Element, { mark }: Wanted) => all(root, `[data-meant="${mark}"]`);
const isPressed = ({ kind }: Wanted) => kind === 'button' || kind === 'menu' || kind === 'tab' || kind === 'link';

/** The element that shows the name of a target: itself, or what labels it. */
function saying(root: Element, element: Element): Element | null {
  if (!/^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return element;
  const id = element.getAttribute('id');
  return id ? root.querySelector(`label[for="${id}"]`) : null;
}

/** The same attributes and contents under another name. */
function retag(element: Element, html: string, left: string[] = []): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const other = holder.firstElementChild as Element;
  for (const { name, value } of [...element.attributes]) if (!left.includes(name)) other.setAttribute(name, value);
  if (other.tagName === 'INPUT') other.setAttribute('value', element.textContent ?? '');
  else other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

const BUTTONS = [
  '<a role="button"></a>',
  '<div role="button" tabindex="0"></div>',
  '<input type="button">',
  '<a href="#"></a>',
  '<button></button>',
];
const HEADINGS = ['<h2></h2>', '<h4></h4>', '<div role="heading" aria-level="3"></div>', '<h3></h3>'];
const WORDS = ['btn', 'css-1x2y3z', 'sc_a', 'wrap', 'item', 'blue', 'box'];
const LEFT = ['data-meant', 'id', 'aria-label', 'aria-labelledby'];
const LONGER = ['내역', '취소', '처리 내역', '안내', '해제', '이력 조회'];
const BEFORE = ['교환', '자동', '부분', '전체', '지난'];
const AFTER = ['교환', '처리'];

const wordSpans = (text: string, dice: Dice) =>
  text
    .split(' ')
    .map((word) => pick([`<span>${word}</span>`, `<b>${word}</b>`, word], dice))
    .join(pick([' ', '<br>', ' <i class="gap"></i>'], dice));

/** Another name with the same words in it. */
const longerThan = (name: string, dice: Dice) =>
  dice(2) ? `${name} ${pick(LONGER, dice)}` : `${pick(name.startsWith('교환') ? AFTER : BEFORE, dice)} ${name}`;

/** The same thing once more, under another name and without a mark. */
function renamed(element: Element, name: string): Element {
  const other = element.cloneNode(true) as Element;
  for (const one of [other, ...all(other, '*')]) for (const left of LEFT) one.removeAttribute(left);
  if (other.tagName === 'INPUT') other.setAttribute('value', name);
  else other.textContent = name;
  return other;
}

/** The same with all that is around it. */
function copied(box: Element, at: number, name: string): Element {
  const other = box.cloneNode(true) as Element;
  for (const one of [other, ...all(other, '*')]) for (const left of LEFT) one.removeAttribute(left);
  other.childNodes[at]?.replaceWith(at < 0 ? '' : retext(other.childNodes[at] as ChildNode, name));
  return other;
}

function retext(node: ChildNode, name: string): Node {
  if (node.nodeType !== 1) return document.createTextNode(name);
  const other = node.cloneNode() as Element;
  other.textContent = name;
  return other;
}

/** A field with another label. */
function fieldNamed(name: string, id: string): Element {
  const other = document.createElement('div');
  other.innerHTML = `<label for="${id}">${name}</label><input id="${id}">`;
  return other;
}

/** What stands beside a target of a kind, and says a longer name; nothing where it would stand in nothing of its own. */
function decoyOf(
  root: Element,
  element: Element,
  { kind }: Wanted,
  name: string,
  dice: Dice,
): [Element, Element] | null {
  const line = element.closest('.line');
  const row = element.closest('tr,[role=row]');
  if (kind === 'field') {
    const label = saying(root, element);
    return line && label && label !== element && line.contains(label)
      ? [line, fieldNamed(name, `d${dice(1e9)}`)]
      : null;
  }
  if (kind === 'state' && row) {
    const at = [...row.childNodes].findIndex((cell) => cell.contains(element));
    return [row, copied(row, at, name)];
  }
  if (kind !== 'choice' || element.tagName !== 'INPUT') return [element, renamed(element, name)];
  const label = element.closest('label');
  return label
    ? [
        label,
        copied(
          label,
          [...label.childNodes].findIndex((node) => node.nodeType === 3),
          name,
        ),
      ]
    : null;
}

/** Puts it there. */
function decoy(root: Element, element: Element, wanted: Wanted, name: string, dice: Dice): void {
  const [beside, other] = decoyOf(root, element, wanted, name, dice) ?? [];
  if (!beside || !other) return;
  if (dice(2)) beside.before(other);
  else beside.after(other);
}

/** Ways to label a field that has its label beside it. */
const LABELLINGS: ((label: Element, control: Element, dice: Dice) => void)[] = [
  (label, control) => label.append(control),
  (label) => retag(label, '<span></span>', ['for']),
  (label, control) => {
    control.setAttribute('aria-label', label.textContent ?? '');
    label.remove();
  },
  (label, control) => {
    if (control.tagName !== 'INPUT') return;
    control.setAttribute('placeholder', `${label.textContent ?? ''} 입력`);
    label.remove();
  },
  (label, control, dice) => {
    const other = retag(label, '<div></div>', ['for']);
    other.id ||= `l${dice(1e9)}`;
    control.setAttribute('aria-labelledby', other.id);
  },
  (label, control) => {
    const line = document.createElement('table');
    line.innerHTML = '<tr><th></th><td></td></tr>';
    label.replaceWith(line);
    line.querySelector('th')?.append(...label.childNodes);
    line.querySelector('td')?.append(control);
  },
];

export const MUTATORS: Record<string, Mutator> = {
  'other tags'(root, _, dice) {
    for (const one of all(root, 'button:not([role])')) retag(one, pick(BUTTONS, dice), ['type']);
    for (const one of all(root, 'h2,h3')) retag(one, pick(HEADINGS, dice));
  },
  'classes and ids'(root, _, dice) {
    for (const one of all(root, '*')) {
      if (dice(2)) one.setAttribute('class', `${pick(WORDS, dice)}-${dice(99)} ${pick(WORDS, dice)}`);
      if (!one.id && dice(3) === 0) one.id = `r${dice(1e9)}`;
    }
  },
  'another order'(root, _, dice) {
    for (const one of all(root, '[data-mix]')) one.append(...shuffled([...one.childNodes], dice(500)));
    const main = root.querySelector('main:has([data-meant])');
    const sections = main ? all(main, ':scope > section') : [];
    if (sections.length > 1) sections.at(-1)?.after(...shuffled(sections, dice(500)));
  },
  'wrapped labels'(root, wanted, dice) {
    for (const element of wanted.flatMap((one) => meant(root, one)).map((one) => saying(root, one))) {
      if (!element || element.childElementCount > 0 || element.tagName === 'OPTION') continue;
      const inside = wordSpans(element.textContent ?? '', dice);
      element.innerHTML = pick(
        [inside, `<span>${inside}</span>`, `<i class="ico"></i>${inside}`, `\n  ${inside}\n  `],
        dice,
      );
    }
  },
  synonyms(root, wanted, dice) {
    for (const one of wanted) {
      const [main = '', ...also] = one.names;
      if (also.length === 0 || dice(2)) continue;
      for (const element of meant(root, one).map((at) => saying(root, at))) {
        for (const node of element?.childNodes ?? []) {
          if (node.nodeType === 3 && node.nodeValue?.includes(main))
            node.nodeValue = node.nodeValue.replace(main, pick(also, dice));
        }
      }
    }
  },
  icons(root, wanted, dice) {
    for (const one of wanted.filter(isPressed)) {
      for (const element of dice(2) ? meant(root, one) : []) {
        if (element.tagName === 'INPUT') continue;
        element.setAttribute('aria-label', element.textContent?.trim() ?? '');
        element.innerHTML = pick(['<svg></svg>', '<i class="ico-x"></i>', '<img alt="">'], dice);
      }
    }
  },
  counts(root, wanted, dice) {
    for (const one of wanted.filter(isPressed)) {
      for (const element of dice(2) ? meant(root, one) : []) {
        if (element.tagName !== 'INPUT')
          element.insertAdjacentHTML(
            'beforeend',
            pick([' (12)', '<em class="badge">3</em>', ' 12', '<span>NEW</span>'], dice),
          );
      }
    }
    for (const label of all(root, 'label[for]'))
      if (dice(2)) label.insertAdjacentHTML('beforeend', pick([' *', '<em>필수</em>', ' (필수)', ':'], dice));
    for (const head of all(root, 'thead th[data-meant]'))
      if (dice(2)) head.insertAdjacentHTML('beforeend', pick([' ▲', '(KST)', '<button><svg></svg></button>'], dice));
  },
  spaces(root, wanted, dice) {
    for (const element of wanted.flatMap((one) => meant(root, one)).map((one) => saying(root, one))) {
      for (const node of element?.childNodes ?? []) {
        if (node.nodeType === 3)
          node.nodeValue = (node.nodeValue ?? '')
            .replaceAll(' ', pick(['', '\u00a0', '  \n'], dice))
            .replace('(', pick(['(', '（'], dice))
            .replace(')', pick([')', '）'], dice));
      }
    }
  },
  'fields labelled otherwise'(root, _, dice) {
    for (const label of all(root, 'label[for]')) {
      const control = root.querySelector(`#${label.getAttribute('for')}`);
      if (control && control.parentElement === label.parentElement) pick(LABELLINGS, dice)(label, control, dice);
    }
  },
  'a hidden copy'(root, _, dice) {
    const main = root.querySelector('main') as Element;
    const copy = main.cloneNode(true) as Element;
    for (const one of [copy, ...all(copy, '*')]) for (const name of ['data-meant', 'id']) one.removeAttribute(name);
    for (const one of all(copy, '[for]')) one.removeAttribute('for');
    copy.setAttribute(
      ...(pick(
        [
          ['hidden', ''],
          ['aria-hidden', 'true'],
          ['inert', ''],
          ['style', 'display:none'],
        ],
        dice,
      ) as [string, string]),
    );
    if (dice(2)) main.before(copy);
    else main.after(copy);
  },
  decoys(root, wanted, dice) {
    for (const one of wanted) {
      const [element] = meant(root, one);
      if (element) decoy(root, element, one, longerThan(one.names[0] ?? '', dice), dice);
    }
  },
  'a grid by role'(root) {
    for (const table of all(root, 'table:has(thead)')) {
      for (const cell of all(table, 'th')) retag(cell, '<div role="columnheader"></div>');
      for (const cell of all(table, 'td')) retag(cell, '<div role="gridcell"></div>');
      for (const row of all(table, 'tr')) retag(row, '<div role="row"></div>');
      for (const body of all(table, 'thead,tbody')) retag(body, '<div role="rowgroup"></div>');
      retag(table, '<div role="grid"></div>');
    }
  },
  badges(root, wanted) {
    for (const one of wanted.filter(({ kind }) => kind === 'state')) {
      for (const element of meant(root, one))
        element.innerHTML = `<span class="badge"><i>●</i>${element.innerHTML}</span>`;
    }
  },
};

/** Where a screen may stand as a whole. */
export const PLACES: Record<string, (html: string) => ParentNode[]> = {
  'the page': (html) => {
    document.body.innerHTML = html;
    return [document];
  },
  'a dialog': (html) => {
    document.body.innerHTML = `<button>저장</button><div role="dialog" aria-modal="true"><div>${html}</div></div>`;
    return [document];
  },
  'a shadow root': (html) => {
    document.body.innerHTML = '<x-app></x-app>';
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = html;
    return [document, root];
  },
  'a frame': (html) => {
    document.body.innerHTML = '<iframe srcdoc="<body></body>"></iframe>';
    const inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.body.innerHTML = html;
    return [document, inner];
  },
};
