// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ScreenCheck } from '../../../components/settings/screen-check';
import { GiljabiError } from '../../../utils/messaging/result';
import { background } from './background';
import { checked } from './guides';
import { all, clear, find, press, says, show } from './screen';

const { copyText } = vi.hoisted(() => ({ copyText: vi.fn(async (_text: string) => true) }));
vi.mock('../../../components/ui/copy-text', () => ({ copyText }));
vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const TARGETS = [
  checked('신청'),
  checked('코드', { kind: 'field', is: 'several', sureness: 0 }),
  checked('결과', { kind: 'column', is: 'none', sureness: 0 }),
];

beforeEach(() => {
  copyText.mockReset().mockResolvedValue(true);
  background.answers['screen.check'] = () => ({ page: '택배 화면', targets: TARGETS });
  show(<ScreenCheck />);
});
afterEach(clear);

it('says what of the guides is on the screen, and how sure that is', async () => {
  expect(all('table')).toEqual([]);
  await press('지금 화면 점검');
  await says('택배 화면 · 3개 중 1개 찾음');
  expect(all('th').map(({ textContent }) => textContent)).toEqual(['가이드', '찾을 것', '결과']);
  const rows = all('tbody tr').map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['택배 등록신청하기', '버튼 ‘신청’', '찾음 (95%)'],
    ['택배 등록신청하기', '입력 칸 ‘코드’', '여럿'],
    ['택배 등록신청하기', '표의 열 ‘결과’', '없음'],
  ]);
});

it('the report to copy has our own labels and nothing else', async () => {
  document.title = '3300000101 홍길동';
  await press('지금 화면 점검');
  await press('복사');
  await says('복사했어요.');
  expect(copyText.mock.lastCall?.[0].split('\n')).toEqual([
    '길잡이 화면 점검',
    '택배 화면 · 3개 중 1개 찾음',
    '- 택배 등록 › 신청하기: 버튼 ‘신청’ · 찾음 (95%)',
    '- 택배 등록 › 신청하기: 입력 칸 ‘코드’ · 여럿',
    '- 택배 등록 › 신청하기: 표의 열 ‘결과’ · 없음',
  ]);
});

it('a browser that lets nothing be copied is said to', async () => {
  copyText.mockResolvedValue(false);
  await press('지금 화면 점검');
  await press('복사');
  await says('복사하지 못했어요');
});

it.each([
  ['no page of a centre', null, '판매자센터 화면에서 열어 주세요.'],
  ['a page without targets', { page: '빈 화면', targets: [] }, '빈 화면 · 이 화면에는 가이드가 찾을 것이 없어요.'],
])('%s is said to be one', async (_, answer, words) => {
  background.answers['screen.check'] = () => answer;
  await press('지금 화면 점검');
  await says(words);
  expect(all('table')).toEqual([]);
  expect(all('button', '복사')).toEqual([]);
});

it('a check that fails says why, and can be asked for again', async () => {
  background.answers['screen.check'] = () => {
    throw new GiljabiError('no-answer');
  };
  await press('지금 화면 점검');
  await find('alert', /응답하지 않아요/);
  background.answers['screen.check'] = () => ({ page: '택배 화면', targets: TARGETS });
  await press('지금 화면 점검');
  await says('3개 중 1개 찾음');
  expect(all('alert')).toEqual([]);
});
