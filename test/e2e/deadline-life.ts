/** The life of a deadline, from the day it is seen to the day it is over; the same in both browsers. */
import type { TestClock } from '../harness/clock.ts';
import { until } from '../harness/until.ts';
import type { AnySeller, Case } from './any-seller.ts';

/** The toolbar button's badge. */
export interface Badge {
  text: string;
  color: number[];
}

/** A seller with a clock on the wall, in either browser. */
export interface LifeSeller extends AnySeller {
  clock: TestClock;
  badge(): Promise<Badge>;
  /** Closes the browser and starts it with the same profile. */
  restart(): Promise<void>;
}

interface Kind {
  kind: string;
  /** Its screen. */
  menu: string;
  /** What its row is told by. */
  number: string;
  due: string;
  /** The day that it is due on if its first day counts, where nobody knows. */
  sooner?: string;
  /** The words for the time left, from the first day on; after the last of them nothing is said of it any more. */
  words: readonly string[];
  stateColumn: string;
  /** The state in which it is over. */
  finished: string;
}

/** A Monday, and a week without a holiday. */
export const FIRST_DAY = '2026-11-23T10:00';
/** The next Monday follows the Friday. */
const DAYS = ['월', '화', '수', '목', '금', '다음 월'];

/** As `test/practice-center/rows` dates them, and the exchange by a column of its own. */
const KINDS: readonly Kind[] = [
  {
    kind: '취소 승인 기한',
    menu: '취소관리',
    number: '3200000202',
    due: '11월 26일(목)',
    sooner: '11월 25일(수)',
    words: [
      ...['이르면 2영업일 남음', '이르면 1영업일 남음', '이르면 오늘까지', '늦어도 오늘까지'],
      ...['1영업일 지남', '2영업일 지남'],
    ],
    stateColumn: '취소상태',
    finished: '취소 완료',
  },
  {
    kind: '발송기한',
    menu: '주문/배송관리',
    number: '3100000110',
    due: '11월 26일(목) 23:59',
    words: ['3영업일 남음', '2영업일 남음', '1영업일 남음', '오늘까지', '1영업일 지남', '2영업일 지남'],
    stateColumn: '주문상태',
    finished: '배송중',
  },
  {
    kind: '반품 처리 기한',
    menu: '반품관리',
    number: '3300000302',
    due: '11월 27일(금)',
    sooner: '11월 26일(목)',
    words: [
      ...['이르면 3영업일 남음', '이르면 2영업일 남음', '이르면 1영업일 남음', '이르면 오늘까지', '늦어도 오늘까지'],
      '1영업일 지남',
    ],
    stateColumn: '반품상태',
    finished: '반품 완료',
  },
  {
    kind: '교환 처리 기한',
    menu: '교환관리',
    number: '3400000404',
    due: '11월 27일(금)',
    words: ['4영업일 남음', '3영업일 남음', '2영업일 남음', '1영업일 남음', '오늘까지', '1영업일 지남'],
    stateColumn: '교환상태',
    finished: '교환 완료',
  },
  {
    kind: '문의 답변 기한',
    menu: '고객 문의 관리',
    number: '3500000503',
    due: '11월 25일(수)',
    sooner: '11월 24일(화)',
    words: [
      ...['이르면 1영업일 남음', '이르면 오늘까지', '늦어도 오늘까지'],
      ...['1영업일 지남', '2영업일 지남', '3영업일 지남'],
    ],
    stateColumn: '답변상태',
    finished: '답변완료',
  },
  {
    kind: '입금 기한',
    menu: '입금확인중',
    number: '2100000901',
    due: '11월 24일(화) 23:59',
    words: ['1영업일 남음', '오늘까지', '1영업일 지남'],
    stateColumn: '주문상태',
    finished: '결제완료',
  },
];

/** Red says that something is past, orange that something ends today. */
const RED = [168, 31, 23];
const ORANGE = [163, 74, 0];

const rowOf = (rows: string[], { kind, number }: Kind) =>
  rows.find((row) => row.includes(kind) && row.includes(number)) ?? '';

/** The day that a row tells first. */
const told = ({ due, sooner = due }: Kind, words = '') => `기한 ${words.startsWith('이르면') ? sooner : due}`;

/** Goes to a screen, whose rows stay as they were on the first day. */
async function show(seller: LifeSeller, { menu, number }: Kind): Promise<void> {
  await seller.choose(menu);
  await until(`${menu} has ${number}`, () => seller.inPage(hasRow, number), Boolean);
  if (menu === '교환관리') await seller.inPage(addExchangeDue, { number, due: '2026-11-27' });
}

const hasRow = (number: string) => document.querySelector('tbody')?.textContent?.includes(number) ?? false;

/** The practice centre's exchanges have no due date, and how long one takes nobody has published. */
function addExchangeDue({ number, due }: { number: string; due: string }): void {
  const table = document.querySelector('table.grid');
  for (const row of table?.querySelectorAll('tr') ?? []) {
    const cell = document.createElement(row.parentElement?.tagName === 'THEAD' ? 'th' : 'td');
    cell.textContent = cell.tagName === 'TH' ? '교환 처리기한' : row.textContent?.includes(number) ? due : '-';
    row.append(cell);
  }
}

/** What the centre does to a row when the seller has seen to it. */
function changeState({ number, stateColumn, finished }: Kind): void {
  const headers = [...document.querySelectorAll('thead th')].map((cell) => cell.textContent?.trim());
  const row = [...document.querySelectorAll('tbody tr')].find((one) => one.textContent?.includes(number));
  const cell = row?.children[headers.indexOf(stateColumn)];
  const state = cell?.querySelector('.state') ?? cell;
  if (state) state.textContent = finished;
}

/** Waits until `할 일` says of each kind what is right on this day. */
async function expectWords(seller: LifeSeller, day: number, kinds = KINDS): Promise<void> {
  for (const kind of kinds) {
    const words = kind.words[day];
    await until(
      `${kind.kind} on ${DAYS[day]}: ${words ?? 'nothing'}`,
      async () => rowOf(await seller.rows(), kind),
      (row) => (words === undefined ? row === '' : row.includes(words) && row.includes(told(kind, words))),
    );
  }
}

/** Waits until the badge counts what the list counts, but for what the buyer has to do, in the colour of the worst. */
async function expectBadge(seller: LifeSeller): Promise<void> {
  const both = async () => ({ badge: await seller.badge(), rows: await seller.rows() });
  await until('the badge counts what is past and what ends today', both, ({ badge, rows }) => {
    const own = rows.filter((row) => !row.includes('입금 기한'));
    // What stands above the due date: below it there may be another reading.
    const heads = own.map((row) => row.slice(0, row.search(/기한 \d+월/)));
    const past = heads.filter((head) => /지남/.test(head)).length;
    const today = heads.filter((head) => /오늘까지/.test(head)).length;
    return past + today > 0 && isBadge(badge, past + today, past > 0 ? RED : ORANGE);
  });
}

const isBadge = ({ text, color }: Badge, count: number, expected: number[]) =>
  text === String(count) && String(color.slice(0, 3)) === String(expected);

async function passDay(seller: LifeSeller, day: number): Promise<void> {
  await seller.clock.pass({ days: DAYS[day] === '다음 월' ? 3 : 1 });
  await expectWords(seller, day);
}

export const DEADLINE_LIFE: Case<LifeSeller>[] = [
  {
    title: 'what ends today makes the badge orange, and what is past by the next day red',
    async act(seller) {
      await seller.visit(`/claim/cancel?now=${FIRST_DAY}`);
      await seller.openPanel();
      await seller.turnTo('할 일');
      await until(
        'one cancel request ends today, and one tomorrow or today',
        () => seller.badge(),
        (badge) => isBadge(badge, 2, ORANGE),
      );
    },
  },
  {
    title: 'each kind appears with its due date and the time left',
    async act(seller) {
      for (const kind of KINDS) {
        await show(seller, kind);
        await expectWords(seller, 0, [kind]);
      }
      await expectWords(seller, 0);
      await expectBadge(seller);
    },
  },
  {
    title: 'each is put off until tomorrow morning, and is back then, with other words',
    async act(seller) {
      for (const kind of KINDS) {
        const row = rowOf(await seller.rows(), kind);
        await seller.press(kind.number, '나중에');
        await seller.press(kind.number, '내일 아침 9시');
        await until(
          `${row} is put off`,
          async () => rowOf(await seller.rows(), kind),
          // What stays in its place for a moment has no due date.
          (left) => !left.includes(told(kind, kind.words[0])),
        );
      }
      await seller.clock.pass({ hours: 22 });
      const rows = await seller.rows();
      for (const kind of KINDS) if (rowOf(rows, kind).includes('남음')) throw new Error(`${kind.kind} came too early`);
      await seller.clock.pass({ hours: 2 });
      await expectWords(seller, 1);
      await expectBadge(seller);
    },
  },
  {
    title: 'the words follow the days while the panel stays open',
    async act(seller) {
      await passDay(seller, 2);
      await passDay(seller, 3);
      await expectBadge(seller);
    },
  },
  {
    title: 'a restart of the browser loses none, and the days go on',
    async act(seller) {
      await seller.restart();
      await seller.visit(`/store/shipping?now=${FIRST_DAY}`);
      await seller.turnTo('할 일');
      await expectWords(seller, 3);
      await passDay(seller, 4);
      await passDay(seller, 5);
      await expectBadge(seller);
    },
  },
  {
    title: 'each is over when the screen shows that it is finished',
    async act(seller) {
      for (const kind of KINDS) {
        await show(seller, kind);
        await expectWords(seller, 5, [kind]);
        await seller.inPage(changeState, kind);
        await until(
          `${kind.kind} is over, and others are not`,
          () => seller.rows(),
          (rows) => rows.length > 0 && rowOf(rows, kind) === '',
        );
      }
      await expectBadge(seller);
    },
  },
];
