// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNavigation } from '../../../components/app/navigation';
import { GuideView } from '../../../components/guides/guide-view';
import type { GuideView as GuideData } from '../../../utils/messaging/guide-shapes';
import { GiljabiError } from '../../../utils/messaging/result';
import { background, requests } from './background';
import { basis, guideOf, runAt, step } from './guides';
import { all, clear, find, press, says, show } from './screen';

const { copyText } = vi.hoisted(() => ({ copyText: vi.fn(async (_text: string) => true) }));
vi.mock('../../../components/ui/copy-text', () => ({ copyText }));
vi.mock('../../../utils/messaging/client', async () => (await import('./background')).fakeClient);

const ENTRY = { center: 'market', id: 'parcel' };
const STEPS = [step('가'), step('나'), step('다')];
let guide: GuideData;

beforeEach(() => {
  copyText.mockReset().mockResolvedValue(true);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  background.answers = {
    'guide.get': () => guide,
    'run.start': () => become({ run: runAt(0) }),
    'run.move': () => null,
    'run.pause': ({ paused }) => become({ run: guide.run && { ...guide.run, paused } }),
    'run.stop': () => become({ run: null }),
  };
});
afterEach(clear);

function become(rest: Partial<GuideData>): null {
  guide = { ...guide, ...rest };
  return null;
}

function Where() {
  const { route } = useNavigation().place;
  return <output>{route.at === 'guide' && `열림: ${route.id}`}</output>;
}

function open(shown: GuideData) {
  guide = shown;
  show(
    <>
      <GuideView guide={ENTRY} />
      <Where />
    </>,
    { tab: 'guides', route: { at: 'guide', ...ENTRY } },
  );
  return says('택배 등록');
}

const text = () => document.body.textContent ?? '';
/** Waits until the keyboard is on the heading with these words. */
const focusOn = (words: string) => vi.waitFor(() => expect(document.activeElement?.textContent).toBe(words));
const pressable = (button: HTMLElement) => button.getAttribute('aria-disabled') !== 'true';

describe('the overview', () => {
  beforeEach(() =>
    open(guideOf(STEPS, { needs: [{ text: '계약서', ...basis }], unknown: ['버튼의 이름'], sight: { is: 'found' } })),
  );

  it('says how long it takes, what to have at hand, what is ahead and what nobody knows', async () => {
    await find('button', '시작하기 · 약 5분 · 3단계');
    expect(all('ol li').map((one) => one.textContent)).toEqual(['1가 하기', '2나 하기', '3다 하기']);
    expect(all('li button')).toEqual([]);
    await says('버튼의 이름');
    expect(text()).not.toContain('화면에 표시했어요');
  });

  it('what is at hand is ticked by the seller, and told to nobody', async () => {
    const box = (await find('input[type=checkbox]', '계약서')) as HTMLInputElement;
    box.click();
    expect(box.checked).toBe(true);
    expect(background.asked.map(({ name }) => name)).toEqual(['guide.get']);
  });

  it('leads to the first step, with the focus on it', async () => {
    await press(/^시작하기/);
    await focusOn('가 하기');
    expect((await find('progressbar', '택배 등록')).getAttribute('aria-valuetext')).toBe('1 / 3');
  });
});

describe('leaving a step', () => {
  beforeEach(() => open(guideOf(STEPS, { run: runAt(1, { done: ['가'] }) })));

  it.each([
    ['했어요', 'did'],
    ['건너뛰기', 'skip'],
    [/^뒤로/, 'back'],
  ])('%s tells which step is left, and how', async (button, move) => {
    background.answers['run.move'] = () => become({ run: runAt(2) });
    await press(button);
    await find('heading', '다 하기');
    expect(requests('run.move')).toEqual([{ ...ENTRY, from: '나', move }]);
    await focusOn('다 하기');
  });

  it('the rest of a double click does nothing', async () => {
    (await find('button', '했어요')).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(requests('run.move')).toEqual([]);
  });

  it('a step in the list is a way to it; the current one only has its heading read', async () => {
    const [first, now, last] = all('li button');
    expect([first, now, last].map((one) => one?.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(first?.textContent).toContain('(끝냈어요)');
    now?.click();
    await focusOn('나 하기');
    expect(requests('run.move')).toEqual([]);
    last?.click();
    await vi.waitFor(() => expect(requests('run.move')).toEqual([{ ...ENTRY, from: '나', move: { to: '다' } }]));
  });

  it('that fails says why', async () => {
    background.answers['run.move'] = () => {
      throw new GiljabiError('full');
    };
    await press('했어요');
    await find('alert', /저장하지 못했어요/);
    await find('heading', '나 하기');
  });
});

describe('a choice', () => {
  const choices = [
    { id: 'own', text: '직접 계약', note: '계약코드가 있어요' },
    { id: 'other', text: '지정 택배', guide: { id: 'assigned', title: '지정 택배 쓰기' } },
  ];
  const at = (chosen?: string) => [step('고르기', { choices, ...(chosen && { chosen }) }), step('나')];
  beforeEach(() => {
    background.answers['run.choose'] = ({ choice }) => become({ steps: at(choice) });
    return open(guideOf(at(), { run: runAt(0), sight: { is: 'none', choice: 'own' } }));
  });

  it('is made before it goes on, and the step is not left by it', async () => {
    const goOn = await find('button', '계속');
    expect(pressable(goOn)).toBe(false);
    const reason = goOn.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(reason)?.textContent).toContain('먼저 위에서 하나를 고르세요.');
    expect(all('button', '했어요')).toEqual([]);
    await press('지정 택배', 'radio');
    await press('계속');
    expect(requests('run.choose')).toEqual([{ ...ENTRY, step: '고르기', choice: 'other' }]);
    await vi.waitFor(() => expect(requests('run.move')).toEqual([{ ...ENTRY, from: '고르기', move: 'did' }]));
    expect(((await find('radio', '지정 택배')) as HTMLInputElement).checked).toBe(true);
    expect(text()).not.toContain('먼저 위에서');
  });

  it('is no duty: the step can be passed over', async () => {
    await press('건너뛰기');
    expect(requests('run.move')).toEqual([{ ...ENTRY, from: '고르기', move: 'skip' }]);
  });

  it('is suggested where the page speaks for it, and never made', async () => {
    const own = (await find('radio', '직접 계약')) as HTMLInputElement;
    expect(own.checked).toBe(false);
    const about = document.getElementById(own.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toBe('화면에 이렇게 보여요계약코드가 있어요');
    expect((await find('radio', '지정 택배')).getAttribute('aria-describedby')).toBeNull();
  });

  it('can lead to another guide', async () => {
    await press('가이드 열기: 지정 택배 쓰기');
    await says('열림: assigned');
  });

  it('that could not be kept is not shown as made', async () => {
    background.answers['run.choose'] = () => {
      throw new GiljabiError('full');
    };
    await press('지정 택배', 'radio');
    await find('alert', /저장하지 못했어요/);
    expect(((await find('radio', '지정 택배')) as HTMLInputElement).checked).toBe(false);
    expect(pressable(await find('button', '계속'))).toBe(false);
  });
});

describe('what the page has of the step', () => {
  const look = [
    { kind: 'button' as const, name: '신청' },
    { kind: 'field' as const, name: '코드' },
  ];
  const seen = (sight: GuideData['sight'], rest = {}) =>
    open(guideOf([step('가', { look })], { run: runAt(0, rest), sight }));

  it('is looked for by what it is and its name', async () => {
    await seen(null);
    await says('화면에서 찾을 것: 버튼 ‘신청’, 입력 칸 ‘코드’');
    for (const words of ['표시했어요', '여럿이에요', '찾지 못했어요']) expect(text()).not.toContain(words);
    expect(all('button', '보러 가기')).toEqual([]);
  });

  it.each([
    [{ is: 'found' }, '화면에 표시했어요.', 1],
    [{ is: 'off' }, '지금 보이는 곳의 밖에 있어요.', 1],
    [{ is: 'several' }, '화면에 같은 이름이 여럿이에요. 맞는 것을 고르세요.', 0],
    [{ is: 'none' }, '화면에서 찾지 못했어요. 직접 찾아서 한 뒤 ‘했어요’를 눌러도 돼요.', 0],
  ] as const)('%j is said, and aloud', async (sight, words, ways) => {
    await seen(sight);
    await says(words);
    expect(all('button', '보러 가기')).toHaveLength(ways);
    const [status] = all('[role=status]');
    expect(status?.textContent).toMatch(/^1단계, 가 하기 화면/);
  });

  it('is gone to, and said to be gone where it is', async () => {
    background.answers['target.show'] = () => false;
    await seen({ is: 'off' });
    await press('보러 가기');
    await says('지금 화면에는 없어요.');
    expect(requests('target.show')).toHaveLength(1);
  });

  it('is not told of a run that was put aside', async () => {
    await seen({ is: 'found' }, { paused: true });
    await says('잠시 멈춘 가이드예요.');
    expect(text()).not.toContain('표시했어요');
  });
});

describe('a step', () => {
  it.each([
    [[], '다 했으면 ‘했어요’를 누르세요.'],
    [['clicked'], '누르면 다음 단계로 넘어가요.'],
    [['filled'], '모두 채우면 다음 단계로 넘어가요.'],
    [['clicked', 'state'], '누르거나 주문의 상태가 바뀌면 다음 단계로 넘어가요.'],
  ] as const)('shown to be done by %j says how it goes on', async (shownBy, words) => {
    await open(guideOf([step('가', { shownBy: [...shownBy] })], { run: runAt(0) }));
    await says(words);
  });

  it('says where it is done, when it applies and what can’t be undone', async () => {
    const one = step('가', { menu: ['가게', '택배'], if: '계약했을 때만', warning: '지우면 다시 신청해야 해요.' });
    await open(guideOf([one], { run: runAt(0) }));
    await says('메뉴: 가게 › 택배');
    await says('계약했을 때만');
    await says('되돌릴 수 없음 지우면 다시 신청해야 해요.');
    clear();
    background.answers['guide.get'] = () => guide;
    await open(guideOf([{ ...one, here: true }], { run: runAt(0) }));
    await says('이 화면이에요');
  });

  it('has its values copied', async () => {
    const copy = [
      { label: '코드', text: 'A-12' },
      { label: '안내문', text: '문 앞에 두세요' },
    ];
    await open(guideOf([step('가', { copy })], { run: runAt(0) }));
    await press('안내문 복사');
    await says('복사했어요.');
    expect(copyText.mock.lastCall).toEqual(['문 앞에 두세요']);
  });

  it('shows its own failures first, and the others folded', async () => {
    const failure = (symptom: string, at?: string) => ({
      symptom,
      remedy: '다시 해요',
      ...(at && { step: at }),
      ...basis,
    });
    const failures = [failure('어디서나'), failure('나에서', '나'), failure('가에서', '가')];
    await open(guideOf(STEPS, { run: runAt(0), failures }));
    await find('heading', '막힐 때');
    expect(all('summary').map((one) => one.textContent)).toEqual(['가에서', '다른 문제', '어디서나', '나에서']);
    expect(all('details details summary').map((one) => one.textContent)).toEqual(['어디서나', '나에서']);
  });

  it('that is no more is said to be gone', async () => {
    await open(guideOf(STEPS, { run: runAt(1, { moved: true }) }));
    await says('가이드가 바뀌어서, 하던 단계가 없어졌어요. 여기부터 이어서 하세요.');
  });
});

it('a guide is put aside and taken up again, each with the focus on its step', async () => {
  await open(guideOf(STEPS, { run: runAt(1) }));
  await press('잠시 멈춤');
  await press('이어서 하기');
  await find('button', '잠시 멈춤');
  expect(requests('run.pause')).toEqual([
    { ...ENTRY, paused: true },
    { ...ENTRY, paused: false },
  ]);
  await focusOn('나 하기');
  expect(text()).not.toContain('잠시 멈춘 가이드');
});

describe('giving a guide up', () => {
  beforeEach(() => open(guideOf(STEPS, { run: runAt(1) })));

  it('is asked once, in its place', async () => {
    await press('그만두기');
    expect(document.activeElement).toBe(await find('group', /어디까지 했는지를 지우고/));
    expect(requests('run.stop')).toEqual([]);
    await press('네, 그만둘게요');
    await find('button', /^시작하기/);
    expect(requests('run.stop')).toEqual([ENTRY]);
    await focusOn('택배 등록');
  });

  it('is not done when it is not wanted', async () => {
    await press('그만두기');
    (await find('group', /어디까지/)).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(all('group', /어디까지/)).toEqual([]);
    expect(document.activeElement).toBe(await find('button', '그만두기'));
    await press('그만두기');
    await press('취소');
    expect(requests('run.stop')).toEqual([]);
  });
});

it('the end names what was passed over, as ways back', async () => {
  const finished = runAt(3, { done: ['나'], finished: true });
  await open(guideOf(STEPS, { run: finished, articles: [] }));
  await find('heading', '가이드의 끝까지 왔어요.');
  await find('heading', '건너뛴 단계 2개');
  expect(all('li button').map((one) => one.textContent)).toEqual(['1가 하기', '3다 하기']);
  background.answers['run.move'] = () => become({ run: runAt(2) });
  await press('3다 하기');
  await focusOn('다 하기');
  expect(requests('run.move')).toEqual([{ ...ENTRY, from: null, move: { to: '다' } }]);
});

it('the end says that all is done where nothing was passed over', async () => {
  const finished = runAt(3, { done: STEPS.map(({ id }) => id), finished: true });
  await open(guideOf(STEPS, { run: finished, articles: [] }));
  await find('heading', '가이드를 모두 마쳤어요.');
  expect(all('heading', /건너뛴 단계/)).toEqual([]);
});
