/** What a screen can't show us is said in `할 일`, and nothing is made up of it; the same in both browsers. */
import { until } from '../harness/until.ts';
import { type AnySeller, type Case, expectRow, expectSaid } from './any-seller.ts';

/** Goes to a screen of the practice centre, and turns to 할 일; the panel is open. */
async function turn(seller: AnySeller, screen: string): Promise<void> {
  await seller.visit(`/variants/${screen}`);
  await seller.turnTo('할 일');
}

/** The same for the first screen, on which the panel is closed. */
async function look(seller: AnySeller, screen: string): Promise<void> {
  await seller.visit(`/variants/${screen}`);
  await seller.openPanel();
  await seller.turnTo('할 일');
}

/** Runs in the page. */
function press(button: string): void {
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === button)?.click();
}

const expectRows = (seller: AnySeller, about: string, isRight: (rows: string[]) => boolean) =>
  until(about, () => seller.rows(), isRight);

const RETURN = '3300000303';
const CHECKED = '건만 확인했어요';
const SIGNED_OUT = '로그인이 풀려 있어요';
const OTHERS = '그 전에 본 기한은 다른 판매점의 것일 수 있으니';
const NOT_NOW = '지금 상태는 확인할 수 없음';

/** A screen, and what is said of it. No deadline is known yet, and before `sign-in` nobody was ever signed out. */
export const UNSHOWN: Case[] = (
  [
    ['canvas', '이 화면은 표를 그림으로 그려 읽을 수 없어요'],
    ['unqueried-grid', '조회를 누르면 기한을 읽어요'],
    ['empty', /본 이 화면의 목록은 비어 있었어요/],
    ['sign-in', '로그인이 풀려 있어요. 다시 로그인하면 이어서 읽어요.'],
    ['maintenance', '센터가 점검 중이라고 해요'],
  ] as const
).map(([screen, words]) => ({
  title: `${screen} is said, and not to be checked`,
  async act(seller) {
    await look(seller, screen);
    await expectSaid(seller, [words], ['확인했어요']);
    await expectRows(seller, 'there is no deadline', (rows) => rows.length === 0);
  },
}));

export const COMING: Case[] = [
  {
    title: 'a list that nobody has asked for is read once somebody does',
    async act(seller) {
      await look(seller, 'unqueried');
      await expectSaid(seller, ['조회를 누르면 기한을 읽어요']);
      await seller.inPage(press, '조회');
      await expectSaid(seller, [CHECKED], ['조회를 누르면']);
      await expectRow(seller, RETURN, '반품 처리 기한');
    },
  },
  {
    title: 'rows that are still to come are unread, and are read once they are there',
    async act(seller) {
      await look(seller, 'loading');
      await expectSaid(seller, ['불러오는 중이에요', '주문번호를 읽지 못한 4건은 확인할 수 없었어요'], ['확인했어요']);
      await seller.inPage(press, '기다리기');
      await expectSaid(seller, ['5건만 확인했어요'], ['불러오는 중']);
    },
  },
];

/** Runs in the page: a row comes in behind what lies over it. */
function addRow(number: string): void {
  const row = document.querySelector('#list tbody tr');
  const other = row?.cloneNode(true) as Element;
  if (other.firstElementChild) other.firstElementChild.textContent = number;
  row?.after(other);
}

export const SESSIONS: Case[] = [
  {
    title: 'behind a notice that nobody is signed in nothing is seen now, and what was is from before',
    async act(seller) {
      await look(seller, 'signed-out');
      await expectRow(seller, RETURN, (row) => row.includes('반품 처리 기한') && !row.includes(NOT_NOW));
      await seller.inPage(press, '한참 뒤');
      await expectSaid(seller, [/로그인이 풀려 있어요\. 아래는 \d\d:\d\d에 본 것이에요/]);
      await expectRow(seller, RETURN, NOT_NOW);
      // Rows that come in behind it, of whomever, are no rows.
      await seller.inPage(addRow, '3300000999');
      await new Promise((next) => setTimeout(next, 1_500));
      await expectSaid(seller, [SIGNED_OUT], ['3300000999', '확인했어요']);
    },
  },
  {
    title:
      'after somebody signed in, what was seen before is said to be maybe another seller’s, until it is seen again',
    async act(seller) {
      await look(seller, 'signed-out');
      await expectRow(seller, RETURN, (row) => row.includes('반품 처리 기한') && !row.includes(NOT_NOW));
      await turn(seller, 'sign-in');
      await expectSaid(seller, ['로그인이 풀려 있어요. 아래는']);
      await turn(seller, 'empty');
      await expectSaid(seller, [OTHERS]);
      await turn(seller, 'signed-out');
      await expectSaid(seller, [CHECKED], ['다른 판매점의 것']);
    },
  },
  {
    title: 'one tab that is signed out takes nothing from another one that shows rows',
    async act(seller) {
      await look(seller, 'signed-out');
      await expectSaid(seller, [CHECKED]);
      const second = await seller.anotherTab();
      await turn(second, 'sign-in');
      await expectSaid(second, [SIGNED_OUT]);
      await seller.toFront();
      await expectSaid(seller, [CHECKED, OTHERS], ['로그인이 풀려 있어요.']);
      await second.leaveTab();
    },
  },
  {
    title: 'the same screen in a second tab does not make the first one look unread',
    async act(seller) {
      await look(seller, 'signed-out');
      const second = await seller.anotherTab();
      await turn(second, 'signed-out');
      await expectRow(second, RETURN, '반품 처리 기한');
      await seller.toFront();
      await expectSaid(seller, [CHECKED]);
      await expectRow(seller, RETURN, (row) => row.includes('반품 처리 기한') && !row.includes(NOT_NOW));
      await second.leaveTab();
    },
  },
  {
    title: 'a seller who finds another one’s deadlines has them forgotten',
    async act(seller) {
      await look(seller, 'signed-out');
      await expectRow(seller, RETURN, '반품 처리 기한');
      await turn(seller, 'sign-in');
      await expectSaid(seller, ['로그인이 풀려 있어요. 아래는']);
      await turn(seller, 'empty');
      await seller.pressBelow('전에 본 것 지우기');
      await seller.pressBelow('지우기');
      await expectRows(seller, 'no deadline is left', (rows) => rows.length === 0);
      await expectSaid(seller, [], ['다른 판매점의 것']);
    },
  },
];
