// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreNotice } from '../../../components/app/store-notice';
import { SettingsView } from '../../../components/settings/settings-view';
import { DEFAULT_SETTINGS, type RefreshStatus } from '../../../utils/messaging/content-shapes';
import { GiljabiError } from '../../../utils/messaging/result';
import { background, requests } from './background';
import { all, clear, find, press, says, show } from './screen';
import { status, stored } from './stored';

vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

let refresh: RefreshStatus;
beforeEach(() => {
  refresh = { center: 'market', progress: null, last: null, waitUntil: null };
  background.answers = {
    'status.get': () => status(),
    'store.get': stored,
    'settings.get': () => DEFAULT_SETTINGS,
    'length.list': () => [],
    'tip.offs': () => [],
    'notify.get': () => 'never',
    'refresh.get': () => [refresh],
    'command.list': () => null,
    'site.list': () => ({ packed: [], on: [] }),
    'sync.get': () => ({ can: true, on: false, at: null, left: 0, trouble: null }),
  };
});
afterEach(clear);

/** Chooses a file as the seller does. */
async function choose(file: File): Promise<void> {
  const picker = (await find('input[type=file]', '가져오기')) as HTMLInputElement;
  Object.defineProperty(picker, 'files', { value: [file], configurable: true });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the keys', () => {
  const keys = [
    { name: '_execute_action', key: 'Alt+Shift+F' },
    { name: 'search-panel', key: '' },
  ];

  it('are named with what they do, and lead to where they are changed', async () => {
    background.answers['command.list'] = () => ({ keys, keyword: '길' });
    background.answers['command.change'] = () => null;
    show(<SettingsView />);
    await says('팝업 열기Alt+Shift+F');
    await says('패널에서 찾기없음');
    await says('주소창에서 찾기길 입력 후 스페이스');
    await press('브라우저에서 단축키 바꾸기');
    await vi.waitFor(() => expect(requests('command.change')).toHaveLength(1));
  });

  it('are those of now when the seller comes back from changing them', async () => {
    background.answers['command.list'] = () => ({ keys, keyword: null });
    show(<SettingsView />);
    await says('패널에서 찾기없음');
    const changed = [{ name: 'search-panel', key: 'Alt+S' }];
    background.answers['command.list'] = () => ({ keys: changed, keyword: null });
    window.dispatchEvent(new Event('visibilitychange'));
    await says('패널에서 찾기Alt+S');
  });

  it('are absent where the browser has none', async () => {
    show(<SettingsView />);
    await vi.waitFor(() => expect(requests('command.list')).toHaveLength(1));
    await says('내보내기');
    expect(all('heading', '단축키')).toEqual([]);
  });
});

describe('taking a file in', () => {
  it('says what it brought', async () => {
    background.answers['store.import'] = () => ({ pins: 3, recents: 10, runs: 1, votes: 0, penalties: 0, settings: 0 });
    show(<SettingsView />);
    await choose(new File(['{}'], 'a.json'));
    await says('고정한 글 3, 최근 본 글 10, 가이드 1을 가져왔어요.');
    expect(requests('store.import')).toEqual([{ base64: 'e30=' }]);
  });

  it('of somebody else’s says that nothing was changed', async () => {
    background.answers['store.import'] = () => {
      throw new GiljabiError('bad-file');
    };
    show(<SettingsView />);
    await choose(new File(['hello'], 'a.json'));
    await find('alert', /아무것도 바꾸지 않았어요/);
    expect(document.body.textContent).not.toContain('가져왔어요.');
  });

  it('beyond 20 MB is refused before it is read', async () => {
    show(<SettingsView />);
    const file = new File([], 'a.json');
    Object.defineProperty(file, 'size', { value: 21 * 1024 * 1024 });
    await choose(file);
    await find('alert', /파일이 너무 커서/);
    expect(requests('store.import')).toEqual([]);
  });
});

describe('wiping', () => {
  beforeEach(() => {
    background.answers['store.wipe'] = () => null;
    show(<SettingsView />);
  });

  it('asks first, and does nothing when it is not wanted', async () => {
    await press('모두 지우기');
    const question = await find('group', /되돌릴 수 없어요/);
    expect(document.activeElement).toBe(question);
    await press('취소');
    await vi.waitFor(() => expect(all('group')).toEqual([]));
    expect(document.activeElement).toBe(await find('button', '모두 지우기'));
    expect(requests('store.wipe')).toEqual([]);
  });

  it('wipes what was asked for, and says so', async () => {
    await press('받아 둔 고객센터 글만 지우기');
    await find('group', /고정한 글과 가이드 진행은 그대로예요/);
    await press('지우기');
    await says('지웠어요.');
    expect(requests('store.wipe')).toEqual([{ what: 'cache' }]);
    expect(document.activeElement).toBe(await find('button', '받아 둔 고객센터 글만 지우기'));
  });

  it('that fails stays open and says why', async () => {
    background.answers['store.wipe'] = () => {
      throw new GiljabiError('storage');
    };
    await press('모두 지우기');
    await press('지우기');
    await find('alert', /저장 공간을 열지 못했어요/);
    await find('button', '취소');
  });
});

describe('what is stored', () => {
  it('is said kind by kind: how many, how long and what for', async () => {
    show(<SettingsView />);
    const rows = async () => {
      const table = await find('table', '지금 저장된 것');
      return [...table.querySelectorAll('tr')].map((row) => [...row.cells].map(({ textContent }) => textContent));
    };
    expect((await rows())[0]).toEqual(['무엇', '개수', '언제까지', '어디에 쓰나']);
    expect(await rows()).toContainEqual([
      '본 주문 줄주문번호, 상태, 날짜만',
      '40',
      '마지막으로 본 뒤 30일',
      '기한을 세요',
    ]);
    const counts = (await rows()).slice(1).map(([, count]) => count);
    expect(counts).toEqual(['40', '0', '0', '1', '3', '10', '0', '4', '1', '2', '5', '312', '2', '70', '6']);
    await says('모두 합친 크기: 3.4 MB');
  });

  it('is said to be of unknown size where the browser does not say', async () => {
    background.answers['store.get'] = () => ({ ...stored(), bytes: null });
    show(<SettingsView />);
    await says('모두 합친 크기: 알 수 없음');
  });
});

describe('길잡이 itself', () => {
  const LICENCES = [
    { name: 'giljabi', version: '1.0.0', licence: 'MIT', text: 'ours' },
    { name: 'react', version: '19.0.0', licence: 'MIT', text: 'theirs' },
  ];
  const fetched = (answer: () => Promise<unknown>) => vi.stubGlobal('fetch', answer);
  afterEach(() => vi.unstubAllGlobals());

  it('is told with its content’s age', async () => {
    show(<SettingsView />);
    await says('가게내용 1, 2026-11-20 – 2026-11-23에 확인한 글');
  });

  it('shows the first run’s page again', async () => {
    background.answers['welcome.open'] = () => null;
    show(<SettingsView />);
    await press('처음 안내 다시 보기');
    await vi.waitFor(() => expect(requests('welcome.open')).toHaveLength(1));
  });

  it('shows all licences when they are asked for', async () => {
    fetched(async () => ({ json: async () => LICENCES }));
    show(<SettingsView />);
    await press('라이선스 모두 보기');
    await says('함께 들어 있는 오픈 소스 1개의 라이선스예요.');
    expect(all('summary').map(({ textContent }) => textContent)).toEqual(['길잡이 1.0.0 · MIT', 'react 19.0.0 · MIT']);
  });

  it('says so where they can’t be read, and reads them again', async () => {
    fetched(() => Promise.reject(new TypeError('no')));
    show(<SettingsView />);
    await press('라이선스 모두 보기');
    await find('alert', /라이선스 파일을 읽지 못했어요/);
    fetched(async () => ({ json: async () => LICENCES }));
    await press('다시 시도');
    await says('react 19.0.0 · MIT');
  });
});

describe('what was said of articles', () => {
  it('is forgotten after a second press', async () => {
    let votes = 2;
    background.answers['store.get'] = () => ({ ...stored(), votes });
    background.answers['vote.forget'] = () => {
      votes = 0;
      return null;
    };
    show(<SettingsView />);
    await find('tr', /^도움 표시2/);
    await press('도움 표시 지우기');
    await find('group', /모두 지워요/);
    await press('지우기');
    await find('tr', /^도움 표시0/);
    expect(requests('vote.forget')).toHaveLength(1);
  });

  it('can’t be forgotten where only the memory is ours', async () => {
    background.answers['status.get'] = () => status({ kind: 'memory', why: 'newer' });
    background.answers['store.get'] = () => ({ ...stored(), votes: 2 });
    show(<SettingsView />);
    await says('저장해 둔 것을 지울 수 없어요');
    expect(all('button', '도움 표시 지우기')).toEqual([]);
  });

  it('can’t be forgotten where nothing was said', async () => {
    show(<SettingsView />);
    await find('tr', /^도움 표시0/);
    expect((await find('button', '도움 표시 지우기')).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('looking through the help centre', () => {
  it('shows how far it is, and what it brought', async () => {
    background.answers['refresh.start'] = () => {
      refresh = { ...refresh, progress: { done: 37, of: 312 } };
      return null;
    };
    background.answers['refresh.stop'] = () => {
      const last = { at: Date.now(), added: 3, changed: 2, gone: 0, failed: 1 };
      refresh = { ...refresh, progress: null, last };
      return null;
    };
    show(<SettingsView />);
    await press('지금 확인');
    await says('고객센터 글 확인 중 37 / 312');
    expect((await find('progressbar', '고객센터 글 확인 중')).getAttribute('value')).toBe('37');
    await press('멈추기');
    await says('새 글 3 · 바뀐 글 2 · 읽지 못한 쪽 1');
    await find('button', '지금 확인');
  });

  it('says when nothing changed, and never where that is not known', async () => {
    refresh.last = { at: Date.now(), added: 0, changed: 0, gone: 0, failed: 0 };
    show(<SettingsView />);
    await says('바뀐 글이 없어요');
    clear();
    background.answers = { 'refresh.get': () => [refresh], 'store.get': stored, 'status.get': () => status() };
    refresh.last = { ...refresh.last, fault: 'offline' };
    show(<SettingsView />);
    await says('지금은 고객센터에 연결할 수 없어요');
    expect(document.body.textContent).not.toContain('바뀐 글이 없어요');
  });

  it('is switched off for the days with one press', async () => {
    background.answers['settings.set'] = () => null;
    show(<SettingsView />);
    await press('하루에 한 번 자동으로 확인', 'switch');
    await vi.waitFor(() => expect(requests('settings.set')).toEqual([{ autoRefresh: false }]));
  });
});

it.each([
  ['unavailable', '임시로 보여 드려요'],
  ['newer', '길잡이를 업데이트해 주세요'],
  ['full', '저장 공간이 모자라'],
] as const)('memory alone (%s) is said above everything', async (why, sentence) => {
  background.answers['status.get'] = () => status({ kind: 'memory', why });
  show(<StoreNotice className="" />);
  await says(sentence);
  await says('오래 남지 않아요');
});
