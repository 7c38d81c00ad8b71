/** Screens that are none of the practice centre's; the same in both browsers. */
import { day } from '../harness/days.ts';
import { type AnySeller, type Case, expectRow, expectSaid } from './any-seller.ts';

async function look(seller: AnySeller, html: string): Promise<void> {
  await seller.show(html);
  await seller.openPanel();
}

const due = day(-8).replaceAll('-', '.');
const ORDERS = `
  <table>
    <tr><td>No</td><td>발송 기한 ▼</td><td>상품 주문번호</td><td>진행 상태</td><td>수취인</td></tr>
    <tr><td>1</td><td>${due}</td><td>7700000001</td><td>결제 완료</td><td>김견본</td></tr>
    <tr><td>2</td><td>${due}</td><td>7700000002</td><td>배송중</td><td>이견본</td></tr>
    <tr><td>3</td><td>다음 주쯤</td><td>7700000003</td><td>결제 완료</td><td>박견본</td></tr>
    <tr><td>4</td><td>${due}</td><td>7700000004</td><td>처음 보는 상태</td><td>최견본</td></tr>
  </table>`;

const list = (...rows: [string, string][]) =>
  `<h1>주문/배송관리</h1>
   <table><thead><tr><th>주문번호</th><th>주문상태</th><th>발송기한</th></tr></thead><tbody>
     ${rows.map(([number, state]) => `<tr><td>${number}</td><td>${state}</td><td>${day(-9)}</td></tr>`).join('')}
   </tbody></table>`;

export const OTHER_ORDERS: Case[] = [
  {
    title: 'orders on a screen nobody knows: the past one is warned of, the unread one is counted',
    async act(seller) {
      await look(seller, `<h2>오늘의 화면</h2>${ORDERS}`);
      await seller.turnTo('이 페이지');
      await expectSaid(seller, ['모르는 화면']);
      await seller.turnTo('할 일');
      await expectRow(seller, '7700000001', /발송기한.*영업일 지남/s);
      await expectRow(seller, '7700000002', 'nothing');
      await expectRow(seller, '7700000004', '상태를 확인할 수 없음');
      await expectSaid(seller, ['기한을 읽지 못한 1건', '상태를 알 수 없는 1건']);
    },
  },
  {
    title: 'goods of one order without numbers of their own are all kept',
    async act(seller) {
      await look(seller, list(['8800000001', '결제완료'], ['8800000001', '배송중']));
      await seller.turnTo('할 일');
      await expectRow(seller, '8800000001', '지남');
      const rows = (await seller.rows()).filter((row) => row.includes('8800000001'));
      if (rows.length !== 1) throw new Error(`expected one: ${rows}`);
    },
  },
  {
    title: 'phone numbers where order numbers should be leave the other rows readable',
    async act(seller) {
      await look(seller, list(['010-1234-5678', '결제완료'], ['8800000002', '결제완료']));
      await seller.turnTo('할 일');
      await expectRow(seller, '8800000002', '지남');
      await expectSaid(seller, ['주문번호를 읽지 못한 1건'], ['010-1234']);
    },
  },
  {
    title: 'a screen whose rows could not be read is not called one without rules',
    async act(seller) {
      await look(seller, list(['?', '결제완료']));
      await seller.turnTo('할 일');
      await expectSaid(seller, ['주문번호를 읽지 못한 1건'], ['아직 셈하지 않아요', '확인했어요']);
    },
  },
];

const RETURNS = '판매관리 › 반품관리';

export const RECOGNISED: Case[] = (
  [
    [
      '반품관리 is recognised by a heading deep in the page',
      '<div><section><div><h3>반품 관리</h3></div></section></div>',
      RETURNS,
    ],
    [
      '반품관리 is recognised by the menu entry that is current',
      '<nav><a href="#1">교환관리</a><a href="#2" aria-current="page">반품관리</a></nav>',
      RETURNS,
    ],
    [
      '반품관리 is recognised by the tab that is selected',
      '<div role="tablist"><a role="tab">교환관리</a><a role="tab" aria-selected="true">반품관리</a></div>',
      RETURNS,
    ],
    [
      '반품관리 is recognised by the document’s title',
      '<script>document.title = "판매관리 | 반품관리 | 어떤센터"</script><p>목록</p>',
      RETURNS,
    ],
    [
      '반품관리 is recognised by its own heading although another is hidden',
      '<h1 hidden>교환관리</h1><h1>반품관리</h1>',
      RETURNS,
    ],
    ['a screen that names two pages alike is not guessed', '<h2>반품관리</h2><h2>교환관리</h2>', '모르는 화면'],
  ] as const
).map(([title, html, words]) => ({
  title,
  async act(seller) {
    await look(seller, html);
    await seller.turnTo('이 페이지');
    await expectSaid(seller, [words]);
  },
}));
