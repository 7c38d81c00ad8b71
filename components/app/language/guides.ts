/** Sentences of the guides: their list, one guide, its steps, and the check of a screen. */
import type { Checked, Sight, StepView } from '@/utils/messaging/guide-shapes';

type TargetKind = Checked['kind'];
type Shown = StepView['shownBy'][number];

/** What a target is, in the seller's words. */
const kinds: Record<TargetKind, string> = {
  menu: '메뉴',
  tab: '탭',
  button: '버튼',
  link: '링크',
  field: '입력 칸',
  choice: '선택 항목',
  column: '표의 열',
  state: '상태',
  heading: '제목',
  text: '글',
};

/** What happens on the page when a step is done, as the last of several, and before another one. */
const shown: Record<Shown, { last: string; before: string }> = {
  clicked: { last: '누르면', before: '누르거나' },
  filled: { last: '모두 채우면', before: '모두 채우거나' },
  text: { last: '화면에 그 결과가 나오면', before: '화면에 그 결과가 나오거나' },
  state: { last: '주문의 상태가 바뀌면', before: '주문의 상태가 바뀌거나' },
  page: { last: '이 화면을 열면', before: '이 화면을 열거나' },
};

const did = '했어요';
const goOn = '계속';
const pause = '잠시 멈춤';

/** The button that ends a step. */
const endsWith = (hasChoices: boolean) => (hasChoices ? goOn : did);

const found = '화면에 표시했어요.';
const several = '화면에 같은 이름이 여럿이에요. 맞는 것을 고르세요.';

export const guides = {
  running: '진행 중',
  here: '이 페이지',
  all: '모든 가이드',
  /** All but those that stand above. */
  others: '다른 가이드',
  none: '아직 볼 수 있는 가이드가 없어요. 도움말을 채우는 중이면 잠시 뒤에 나와요. 그동안 찾기에서 도움말을 찾아보세요.',
  size: (steps: number, minutes: number) => `${steps}단계 · 약 ${minutes}분`,
  progress: (at: number, of: number) => `${at} / ${of}`,
  /** Of a guide. */
  finished: '끝냄',
  /** Of a step. */
  stepDone: '끝냈어요',
  resume: '이어서 하기',

  start: (steps: number, minutes: number) => `시작하기 · 약 ${minutes}분 · ${steps}단계`,
  startAgain: '처음부터 다시',
  needs: '준비할 것',
  allSteps: '전체 단계',
  notKnown: '공개된 글에 없는 것',

  where: (menu: string[]) => `메뉴: ${menu.join(' › ')}`,
  hereNow: '이 화면이에요',
  look: '화면에서 찾을 것',
  target: (kind: TargetKind, name: string) => `${kinds[kind]} ‘${name}’`,
  sight: ({ is }: Sight, hasChoices: boolean): string =>
    ({
      found,
      off: `${found} 지금 보이는 곳의 밖에 있어요.`,
      behind: '이 패널 뒤에 있어요. 패널을 반대쪽으로 옮기면 보여요.',
      several,
      none: `화면에서 찾지 못했어요. 직접 찾아서 한 뒤 ‘${endsWith(hasChoices)}’${hasChoices ? '을' : '를'} 눌러도 돼요.`,
    })[is],
  /** On another page than the step's the way there is pointed at. */
  way: '가는 메뉴를 화면에 표시했어요.',
  goThere: '보러 가기',
  notThere: '지금 화면에는 없어요. 화면을 다시 확인해 주세요.',
  copyValues: '넣을 값',
  copy: '복사',
  copyOf: (label: string) => `${label} 복사`,
  /** What ends the step by itself, or that the seller does. */
  goesOn: (shownBy: Shown[]): string => {
    const last = shownBy.at(-1);
    if (last === undefined) return `다 했으면 ‘${did}’를 누르세요.`;
    return `${[...shownBy.slice(0, -1).map((one) => shown[one].before), shown[last].last].join(' ')} 다음 단계로 넘어가요.`;
  },
  irreversible: '되돌릴 수 없음',

  choose: '하나를 고르세요',
  chooseFirst: '먼저 위에서 하나를 고르세요. 해당하는 것이 없으면 건너뛰세요.',
  suggested: '화면에 이렇게 보여요',
  openGuide: (title: string) => `가이드 열기: ${title}`,

  did,
  goOn,
  skip: '건너뛰기',
  previous: '뒤로',
  /** For a screen reader, beside the other 뒤로, which leaves the guide. */
  previousStep: '이전 단계',
  pause,
  stop: '그만두기',
  stopWhat: `어디까지 했는지를 지우고 가이드의 첫 화면으로 돌아가요. 나중에 이어서 하려면 ‘${pause}’을 누르세요.`,
  stopNow: '네, 그만둘게요',
  cancel: '취소',

  moved: '가이드가 바뀌어서, 하던 단계가 없어졌어요. 여기부터 이어서 하세요.',
  paused: '잠시 멈춘 가이드예요. 화면에 표시하지 않고, 저절로 넘어가지도 않아요.',

  failures: '막힐 때',
  otherFailures: '다른 문제',

  stepNow: (at: number, title: string) => `${at}단계, ${title}`,
  done: (skipped: number) => (skipped === 0 ? '가이드를 모두 마쳤어요.' : '가이드의 끝까지 왔어요.'),
  skipped: (count: number) => `건너뛴 단계 ${count}개`,
  articles: '함께 볼 글',

  check: {
    title: '화면 점검',
    help: '지금 화면에서 가이드가 가리킬 것을 찾을 수 있는지 봐요. 결과에는 길잡이가 찾는 이름만 있고, 화면의 내용은 없어요.',
    now: '지금 화면 점검',
    nowhere: '판매자센터 화면에서 열어 주세요.',
    nothing: (page: string) => `${page} · 이 화면에는 가이드가 찾을 것이 없어요.`,
    summary: (page: string, found: number, of: number) => `${page} · ${of}개 중 ${found}개 찾음`,
    guide: '가이드',
    target: '찾을 것',
    result: '결과',
    /** @param sureness from 0 to 1 */
    found: (sureness: number) => `찾음 (${Math.round(sureness * 100)}%)`,
    several: '여럿',
    none: '없음',
    copy: '복사',
  },
} as const;
