/** Cells as pages dress them: links, badges, fields, tooltips, icons, copies for small screens. */

/** What stands in the cells of some columns instead of their bare texts. */
export interface Dress {
  name: string;
  /** The columns that wear it. */
  columns: ('number' | 'state' | 'date')[];
  /** @param label the heading of the column */
  html(text: string, label: string): string;
  /** Nobody can tell what such a cell says; of any other a table tells all. */
  isUnknown?: boolean;
}

const NUMBER: Dress['columns'] = ['number'];
const STATE: Dress['columns'] = ['state'];
const DATE: Dress['columns'] = ['date'];
const ALL: Dress['columns'] = ['number', 'state', 'date'];

const link = (text: string, more: string) => `<a href="#">${text}</a>${more}`;
const badge = (text: string, more = '') => `<span class="badge">${text}</span>${more}`;
const select = (...options: string[]) =>
  `<select>${options.map((text) => `<option>${text}</option>`).join('')}</select>`;

const KNOWN: [string, Dress['columns'], Dress['html']][] = [
  ['a link with a button to copy', NUMBER, (text) => link(text, '<button type="button">복사 1</button>')],
  ['a link with a button by role', NUMBER, (text) => link(text, '<span role="button" tabindex="0">복사</span>')],
  ['a link with an icon', NUMBER, (text) => link(text, '<i class="ico" title="복사 1"></i>')],
  ['a link with a word said of it', NUMBER, (text) => link(text, `<span role="tooltip">${text}1 복사했어요</span>`)],
  ['a badge with a dot', STATE, (text) => badge(`<i>●</i>${text}`)],
  ['a badge with hidden words behind', STATE, (text) => badge(text, `<span class="sr-only">지금 ${text}</span>`)],
  ['a badge with a button', STATE, (text) => badge(text, '<button>상세</button>')],
  ['a badge with a tooltip', STATE, (text) => badge(text, '<div role="tooltip">반품완료</div>')],
  ['a badge with states to choose', STATE, (text) => badge(text, select('반품완료'))],
  [
    'a button with an open list',
    STATE,
    (text) => `<button>${text}</button><ul role="listbox"><li role="option">반품완료</li></ul>`,
  ],
  [
    'two spans',
    DATE,
    (text) =>
      text
        .split(' ')
        .map((part) => badge(part))
        .join(''),
  ],
  ['two paragraphs', DATE, (text) => `<p>${text.replace(' ', '</p><p>')}</p>`],
  [
    'three spans',
    DATE,
    (text) =>
      text
        .split('-')
        .map((part) => badge(part))
        .join('-'),
  ],
  ['hours left', DATE, (text) => badge(text, '<em>3시간 남음</em>')],
  ['days gone by', DATE, (text) => badge(text, '<em>3일 지남</em>')],
  ['a time', DATE, (text) => `<time datetime="${text.replace(' ', 'T')}+09:00">${text}</time>`],
  ['a button to change it', DATE, (text) => `${text} <button>연장 3일</button>`],
  ['a tooltip', DATE, (text) => badge(text, '<div role="tooltip">2026-12-25까지 늘릴 수 있어요</div>')],
  ['a date before', DATE, (text) => `<del>2026-12-01</del><ins>${text}</ins>`],
  ['a title', DATE, (text) => `<span title="2026-01-01">${text}</span>`],
  ['a field that nobody sees', DATE, (text) => `<input type="hidden" value="2026-01-01">${text}`],
  ['its label for those who listen', ALL, (text, label) => `<span class="blind">${label}</span><b>${text}</b>`],
  ['only words for those who listen', ALL, (text) => `<i aria-hidden="true">1</i><span class="blind">${text}</span>`],
  ['a copy that is not displayed', ALL, (text) => `${badge(text)}<span style="display:none">${text}1</span>`],
  ['a hidden copy before', ALL, (text) => `<span hidden>${text}1</span>${badge(text)}`],
  ['a dialog', ALL, (text) => `${badge(text)}<dialog>2026-01-01 반품완료</dialog>`],
  ['a box to tick', ALL, (text) => `<label><input type="checkbox">${text}</label>`],
  ['no box of its own', ALL, (text) => `<span style="display:contents">${text}</span>`],
];

const UNKNOWN: typeof KNOWN = [
  ['a count beside', NUMBER, (text) => link(text, '<span>2</span>')],
  ['what was searched for', NUMBER, (text) => `<mark>${text.slice(0, 3)}</mark>${text.slice(3)}`],
  ['another state', STATE, (text) => badge(text, badge('반품완료'))],
  ['the states to choose from', STATE, (text) => select('반품요청', '반품완료', text)],
  ['the next state to choose', STATE, () => select('', '반품완료')],
  ['a box to choose in', STATE, () => '<div role="combobox">반품완료</div>'],
  ['an icon', STATE, (text) => `<i role="img" aria-label="${text}"></i>`],
  ['a picture', STATE, (text) => `<img alt="${text}">`],
  ['a field', DATE, (text) => `<input value="${text}">`],
  ['a field of lines', DATE, () => '<textarea>2026-12-24</textarea>'],
  ['a field with one to choose', DATE, () => select('', '2026-12-24')],
  ['an icon with a title', DATE, (text) => `<i title="${text}"></i>`],
  ['a time in words', DATE, (text) => `<time datetime="${text}">3일 후</time>`],
  ['how long ago', DATE, (text) => badge(text, '<em>5시간 전</em>')],
  ['a line through the one before', DATE, (text) => `<u style="text-decoration:line-through">2026-12-01</u>${text}`],
];

const dressOf = ([name, columns, html]: (typeof KNOWN)[number]): Dress => ({ name, columns, html });

export const DRESSES: Dress[] = [
  ...KNOWN.map(dressOf),
  ...UNKNOWN.map((one): Dress => ({ ...dressOf(one), isUnknown: true })),
];

/** Headings of columns: each names what it would name without all that stands around its name. */
export const HEADINGS: [string, (label: string) => string][] = [
  ['a button to sort by', (label) => `<button>${label}<svg></svg></button><button aria-label="필터"></button>`],
  ['a button with words that are read aloud', (label) => `<span>${label}<b class="blind">오름차순으로 보기</b></span>`],
  ['a button beside', (label) => `<span>${label}</span><button>필터</button>`],
  ['an icon that is written', (label) => `${label}<i class="material-icons">filter_list</i>`],
  ['a tooltip', (label) => `${label}<div role="tooltip">이날까지 보내야 합니다</div>`],
  ['a help link', (label) => `${label}<a href="#"><span class="blind">도움말</span></a>`],
  ['a filter', (label) => `${label} ${select('전체', '반품요청')}`],
  ['an open menu', (label) => `${label}<div role="menu"><div role="menuitem">내림차순</div></div>`],
  ['its place in the order', (label) => `${label}<sup>1</sup>`],
  ['a bar to pull', (label) => `${label}<div role="separator"></div>`],
];
