// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReplyLinks } from '../../../components/replies/reply-links';
import { ReplyView } from '../../../components/replies/reply-view';
import { DEFAULT_SETTINGS } from '../../../utils/messaging/content-shapes';
import type { ReplyView as Reply, ReplyOrder, ReplyRef } from '../../../utils/messaging/reply-shapes';
import { kst } from '../deadlines/rule';
import { background, requests } from './background';
import { all, changed, clear, enter, find, press, says, show } from './screen';

const { copyText } = vi.hoisted(() => ({ copyText: vi.fn(async (_text: string) => true) }));
vi.mock('../../../components/ui/copy-text', () => ({ copyText }));
vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const order = (orderNumber: string, more: Partial<ReplyOrder> = {}): ReplyOrder => ({
  ...{ orderNumber, numberIs: undefined, state: '결제 완료', due: '2026-11-25', fits: true },
  ...more,
});
const REPLY: Reply = {
  ...{ center: 'market', id: 'late', title: '늦음 안내', when: '늦을 때', articles: [] },
  text: '{판매점 이름}입니다. {주문번호}는 {기한}까지, {사유}',
  ...{ source: 'https://help.example/1', checked: '2026-11-23', status: '확인' },
  orders: [order('100001'), order('100002', { fits: false })],
  now: kst('2026-11-23T10:00'),
};

function open(more: Partial<Reply> = {}, asked: ReplyRef['order'] = undefined) {
  background.answers['reply.get'] = () => ({ ...REPLY, ...more });
  background.answers['settings.get'] = () => ({ ...DEFAULT_SETTINGS, shop: { name: '길가게', phone: '' } });
  background.answers['settings.set'] = () => null;
  show(<ReplyView reply={{ center: 'market', id: 'late', order: asked }} />);
  return find('heading', '늦음 안내');
}
const field = (name: string) => find('input', name);
const written = async (name: string, value: string) => enter(await field(name), value);

beforeEach(() => copyText.mockReset().mockResolvedValue(true));
afterEach(clear);

describe('a ready reply', () => {
  it('is filled with the order that it fits, and with what is kept of the shop', async () => {
    await open();
    await says('길가게입니다. 100001는 11월 25일(수)까지, {사유}');
  });

  it('is filled with what the seller writes, and copied like that', async () => {
    await open();
    await written('사유', '입고가 늦어서');
    await press('복사');
    await says('복사했어요. 읽어 본 뒤 보내세요.');
    expect(copyText).toHaveBeenLastCalledWith('길가게입니다. 100001는 11월 25일(수)까지, 입고가 늦어서');
  });

  it('says that something is missing', async () => {
    await open();
    await press('복사');
    await says('{…}은 직접 채운 뒤 보내세요.');
  });

  it('is filled for another order, and says where it isn’t meant for its state', async () => {
    await open();
    await written('사유', '입고가 늦어서');
    enter(await find('select', '주문'), '100002 ');
    await says('100002는');
    await says('이 주문의 상태에 맞는 문구가 아니에요');
    await says('입고가 늦어서');
  });

  it('of no order leaves its fields to the seller', async () => {
    await open({ orders: [] });
    await says('주문이 있는 화면을 열면 주문번호와 상태를 채워 드려요.');
    await written('주문번호', '77');
    await says('77는');
  });

  it('chooses no order by itself that it doesn’t fit, unless it was asked for', async () => {
    await open({ orders: [order('100002', { fits: false })] });
    await says('{주문번호}는');
    clear();
    await open({ orders: [order('100002', { fits: false })] }, { orderNumber: '100002' });
    await says('100002는');
  });

  it('is filled by the seller where the order has nothing to fill it with', async () => {
    await open({ orders: [order('100001', { due: undefined })] });
    await says('{기한}까지');
    await written('기한', '12월 3일');
    await says('100001는 12월 3일까지');
  });

  it('stays of its order whatever the screen shows meanwhile, and says of no other text that it was copied', async () => {
    await open();
    // With the shop's name it is another text.
    await says('길가게입니다. 100001는');
    await press('복사');
    await says('복사했어요.');
    background.answers['reply.get'] = ({ order: asked }) => ({
      ...REPLY,
      orders: [order('100005'), ...(asked ? [order(asked.orderNumber)] : [])],
    });
    await changed();
    await says('100005 · 결제 완료');
    await says('100001는');
    enter(await find('select', '주문'), '100005 ');
    await says('100005는');
    expect(document.body.textContent).not.toContain('복사했어요.');
  });

  it('that can’t be copied is said to', async () => {
    copyText.mockResolvedValue(false);
    await open();
    await press('복사');
    await says('복사하지 못했어요');
  });

  it('keeps the name of the shop for the next one, and nothing else', async () => {
    await open();
    for (const name of ['판매점 이름', '사유']) {
      await written(name, ' 새 가게 ');
      (await field(name)).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    }
    await vi.waitFor(() => expect(requests('settings.set')).toEqual([{ shop: { name: '새 가게', phone: '' } }]));
  });
});

it('the list shows those first that fit a row, and the others after a press', async () => {
  const link = (id: string, here: number) => ({ center: 'market', id, title: `안내 ${id}`, when: '늦을 때', here });
  show(<ReplyLinks replies={[link('a', 2), link('b', 1), link('c', 0), link('d', 0)]} />);
  await says('이 화면에 2건');
  expect(all('button', /^안내/)).toHaveLength(3);
  await press('다른 안내 문구 1개');
  await says('안내 d');
});
