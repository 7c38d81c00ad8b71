// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TodoTab } from '../../../components/deadlines/todo-tab';
import { DEFAULT_SETTINGS } from '../../../utils/messaging/content-shapes';
import type { WarningItem } from '../../../utils/messaging/radar-shapes';
import { kst } from '../deadlines/rule';
import { background } from './background';
import { radarOf, warning } from './radar';
import { all, clear, press, says, show } from './screen';

const { copyText } = vi.hoisted(() => ({ copyText: vi.fn(async (_text: string) => true) }));
vi.mock('../../../components/ui/copy-text', () => ({ copyText }));
vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const reply = (id: string, text: string, center = 'market') => ({
  center,
  id,
  title: `안내 ${id}`,
  when: '늦을 때',
  text,
});
const ALL = [
  reply('late', '{주문번호} {상품주문번호} {상태} {기한} {사유}'),
  reply('plain', '주문번호 {주문번호}'),
  reply('plain', '다른 센터', 'bazaar'),
  reply('shop', '{판매점 이름}입니다. {문의 전화}'),
];

function open(rest: Partial<WarningItem>) {
  background.answers['deadline.list'] = () =>
    radarOf([warning('100001', rest)], { replies: ALL, now: kst('2026-11-23T10:00') });
  show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
  return says('100001');
}
const copied = () => copyText.mock.lastCall?.[0];

beforeEach(() => copyText.mockReset().mockResolvedValue(true));
afterEach(clear);

it('the one reply that fits is copied with what is known of the order', async () => {
  await open({ replies: ['late'], state: '결제 완료', itemNumber: 'A00001' });
  await press('답장 복사');
  await says('복사했어요. {…}은 직접 채운 뒤 보내세요.');
  expect(copied()).toBe('100001 A00001 결제 완료 11월 25일(수) {사유}');
});

it('what is not known is left for the seller', async () => {
  await open({ replies: ['late'] });
  await press('답장 복사');
  await says('복사했어요');
  expect(copied()).toBe('100001 {상품주문번호} {상태} 11월 25일(수) {사유}');
});

it('what the seller has written of the shop is in it', async () => {
  background.answers['settings.get'] = () => ({ ...DEFAULT_SETTINGS, shop: { name: '길가게', phone: '' } });
  await open({ replies: ['shop'] });
  await vi.waitFor(async () => {
    await press('답장 복사');
    expect(copied()).toBe('길가게입니다. {문의 전화}');
  });
});

it('a time that is past is never promised', async () => {
  await open({ replies: ['late'], due: '2026-11-20', urgency: 'overdue' });
  await press('답장 복사');
  await says('복사했어요');
  expect(copied()).toContain('{기한}');
});

it('one of several is chosen by its title', async () => {
  await open({ replies: ['late', 'plain'] });
  await press('안내 plain');
  await says('복사했어요. 읽어 본 뒤 보내세요.');
  expect(copied()).toBe('주문번호 100001');
});

it('a browser that lets nothing be copied is said to', async () => {
  copyText.mockResolvedValue(false);
  await open({ replies: ['plain'] });
  await press('답장 복사');
  await says('복사하지 못했어요');
});

it('none is offered where none fits', async () => {
  await open({});
  expect(all('button', '답장 복사')).toEqual([]);
  expect(all('summary', '답장 복사')).toEqual([]);
});
