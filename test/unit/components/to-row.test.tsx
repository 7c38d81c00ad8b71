// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TodoTab } from '../../../components/deadlines/todo-tab';
import { GiljabiError } from '../../../utils/messaging/result';
import { background, requests } from './background';
import { radarOf, warning } from './radar';
import { all, clear, find, press, says, show } from './screen';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

let isThere: boolean;
let copied: string[];

async function open(rest: Parameters<typeof warning>[1]) {
  background.answers['deadline.list'] = () => radarOf([warning('100001', rest)]);
  show(<TodoTab />, { tab: 'todo', route: { at: 'tab' } });
  await find('heading', /./);
}

beforeEach(() => {
  isThere = true;
  copied = [];
  background.answers = { 'row.show': () => isThere };
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
});
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

describe('the way to a row', () => {
  it('leads to it on the page', async () => {
    await open({ onScreen: true, itemNumber: '7' });
    await press('화면에서 보기: 발송기한 7');
    await vi.waitFor(() => expect(requests('row.show')).toEqual([{ orderNumber: '100001', itemNumber: '7' }]));
    expect(all('button', /번호 복사/)).toEqual([]);
  });

  it('says that the row is gone, and copies its number in place of that', async () => {
    isThere = false;
    await open({ onScreen: true });
    await press('화면에서 보기: 발송기한 100001');
    await says('이 화면에 없어요. 주문번호를 복사해 찾아보세요.');
    await press('주문번호 복사: 발송기한 100001');
    await says('복사했어요. ‘주문’ 화면에서 찾아보세요.');
    expect(copied).toEqual(['100001']);
  });

  it.each<[string, Parameters<typeof warning>[1], string]>([
    ['order', {}, '주문번호 복사: 발송기한 100001'],
    ['good', { itemNumber: '700001' }, '상품주문번호 복사: 발송기한 700001'],
    ['inquiry', { kind: '문의 답변 기한', numberIs: 'inquiry' }, '문의번호 복사: 문의 답변 기한 100001'],
  ])(
    'copies the most exact number of a row that was seen on another page, by its name: of an %s',
    async (_, rest, name) => {
      await open({ onScreen: false, page: null, ...rest });
      await press(name);
      await says('복사했어요.');
      expect(copied).toEqual([rest?.itemNumber ?? '100001']);
    },
  );

  it('says by its name which number to copy of a good that is gone', async () => {
    isThere = false;
    await open({ onScreen: true, itemNumber: '700001' });
    await press('화면에서 보기: 발송기한 700001');
    await says('이 화면에 없어요. 상품주문번호를 복사해 찾아보세요.');
  });

  it('says what went wrong', async () => {
    background.answers['row.show'] = () => {
      throw new GiljabiError('no-page');
    };
    await open({ onScreen: true });
    await press('화면에서 보기: 발송기한 100001');
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
  });
});
