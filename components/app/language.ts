/**
 * Every sentence of the surfaces. `t` is what is spoken now: whoever draws reads it then and need not know that there is
 * another one. Korean is always here; English is of the same shape, in files that are loaded where it is wanted.
 */

import type { Status, Unit } from '@/utils/center/schema';
import { KOREAN } from '@/utils/deadlines/wording';
import type { LanguageCode } from '@/utils/messaging/content-shapes';
import type { Why } from '@/utils/messaging/help-shapes';
import { appearance } from './language/appearance';
import { article } from './language/article';
import { content } from './language/content';
import { deadlines } from './language/deadlines';
import { errors } from './language/errors';
import { guides } from './language/guides';
import { helpSearch } from './language/help-search';
import { number, times } from './language/korean-times';
import { ownRules } from './language/own-rules';
import { popup } from './language/popup';
import { untaken } from './language/presses';
import { replies } from './language/replies';
import { search } from './language/search';
import { settings } from './language/settings';
import { sites } from './language/sites';
import { standing } from './language/standing';
import { sync } from './language/sync';
import { tips } from './language/tips';

const status: Record<Status, string> = {
  확인: '판매자센터나 고객센터의 공개된 글에서 읽은 내용',
  '확인(2차)': '판매자센터나 고객센터가 아닌 곳의 글에서 읽은 내용',
  추정: '읽은 것에서 미루어 본 내용',
  미확인: '공개된 글에서 찾지 못한 내용',
};

const ko = {
  code: 'ko',
  name: '길잡이',
  times,
  /** Days, and how far they are. */
  wording: KOREAN,
  status,
  errors,
  /** Theme and text size. */
  appearance,
  /** What the articles are made of, and how their copies stand. */
  content,
  /** The parts of one article. */
  article,
  /** Deadlines that are put off, or seen to. */
  deadlines,
  /** Guides step by step. */
  guides,
  /** The help centre's own results. */
  helpSearch,
  /** What the seller sets for their own shop. */
  ownRules,
  /** The toolbar popup. */
  popup,
  /** Ready replies to the buyer. */
  replies,
  /** Our own search. */
  search,
  settings,
  /** Sites that are switched on and off. */
  sites,
  /** Penalty points. */
  standing,
  /** What the seller's browsers share. */
  sync,
  /** Presses that were not taken. */
  untaken,
  waiting: '불러오는 중…',
  retry: '다시 시도',

  tabs: { page: '이 페이지', todo: '할 일', guides: '가이드', search: '찾기' },
  back: '뒤로',
  forward: '앞으로',
  close: '길잡이 닫기',
  toOtherSide: '반대쪽으로 옮기기',
  openPanel: '이 탭에서 패널 열기',

  checkedOn: (date: string) => `${date}에 확인`,
  source: (host: string) => `출처 ${host}`,
  pack: (name: string, articles: number, version: string) => `${name} 글 ${number(articles)}편 · ${version}`,
  statusMeanings: '확인 표시의 뜻',
  skipped: (count: number) => `읽지 못한 항목 ${count}개는 뺐어요.`,

  unknownPage: '모르는 화면',
  unknownPageHelp: (isBySaid: boolean) =>
    `길잡이가 아직 알아보지 못하는 화면이에요. ${isBySaid ? '화면의 말에 맞는 글을' : '분류별로 먼저 볼 글을'} 모았어요.`,
  noCenter: '판매자센터 밖',
  noCenterHelp: '판매자센터 화면을 열면 그 화면의 도움말이 여기에 나와요. 찾기는 지금도 쓸 수 있어요.',
  pageArticles: '이 화면의 도움말',
  otherHelp: '화면의 내용이 바뀌어 다른 글이 더 맞을 수 있어요.',
  showOtherHelp: '새로고침',
  firstArticles: '먼저 볼 글',
  recognised: {
    address: '화면 주소로 알아봤어요',
    heading: '화면 제목으로 알아봤어요',
    menu: '메뉴로 알아봤어요',
    trail: '화면의 위치 표시로 알아봤어요',
    labels: '화면의 항목 이름으로 알아봤어요',
  },
  pageGuides: '이 화면의 가이드',
  more: (count: number) => `${count}개 더 보기`,
  noArticles: '이 화면의 글이 아직 없어요. 찾기에서 찾아보세요.',
  /** Tips on the page. */
  tips,
  why: (why: Why) => {
    if (why.code === 'page') return `‘${why.page}’ 화면의 글`;
    if (why.code === 'deadline') return `이 화면의 ‘${why.kind}’ 때문에`;
    if (why.code === 'word') return `화면의 ‘${why.word}’ 때문에`;
    return `‘${why.category}’ 분류의 글`;
  },

  table: '표',
  related: '이어지는 글',
  guidesOfArticle: '따라 하는 가이드',
  inferredTitle: '도움말의 제목이 다 알려지지 않아 길잡이가 붙인 제목이에요.',

  urgency: { overdue: '지났음', today: '오늘', tomorrow: '1영업일', soon: '3영업일', later: '나중' },
  orderNumber: '주문번호',
  itemNumber: '상품주문번호',
  due: (text: string) => `기한 ${text}`,
  stateUnknown: '상태를 확인할 수 없음',
  seen: (page: string, time: string) => `${page}, ${time}`,
  seenBefore: (time: string) => `${time}에 봄 · 지금 상태는 확인할 수 없음`,
  reason: '이유와 근거',
  advice: '지금 할 일',
  consequence: '지나면',
  rule: '셈한 방법',
  computed: (column: string, date: string, plus?: { value: number; unit: Unit; status?: Status | undefined }) => {
    if (!plus) return `화면의 ${column}에 적힌 ${date}을 그대로 썼어요.`;
    return `${column} ${date}에 ${plus.status ? '' : '직접 정한 '}${plus.value}${plus.unit}을 더했어요.`;
  },
  unitUnknown: '‘일’인지 ‘영업일’인지 알려지지 않아 더 이른 쪽인 ‘일’로 셌어요.',
  movedFrom: (date: string, name: string) => `${name} 때문에 ${date}에서 옮겼어요.`,
  waiver: '면제 기간',
  waiverOf: (name: string, from: string, to: string) => `${name}: ${from}부터 ${to}까지`,
  waiverExcept: (types: string) => `${types}에는 해당하지 않아요.`,
  penalty: '붙는 점수',
  penaltyOf: (type: string | undefined, points: number | undefined) =>
    `${type ?? '유형 미확인'}, ${points === undefined ? '점수 미확인' : `${points}점`}`,
  seenAt: '본 때',
  startGuide: (title: string) => `가이드: ${title}`,
  readArticle: '도움말 보기',
  readArticleOf: (title: string) => `도움말 보기: ${title}`,
  coverage: (time: string, rows: number) => `${time}에 본 이 화면의 ${rows}건만 확인했어요.`,
  coverageUnruled: '이 화면의 기한은 길잡이가 아직 셈하지 않아요. 표에서 직접 확인해 주세요.',
  moreWarnings: (count: number) => `나머지 ${count}건은 기한이 더 늦어 아직 보여 주지 않아요.`,
  businessDays: (checked: string) =>
    `영업일은 월–금에서 공휴일을 뺀 날로 셌어요(추정). 공휴일 표는 ${checked} 기준이에요.`,
  coverageOthers: '다른 화면의 기한은 그 화면을 마지막으로 봤을 때의 것이에요.',
  coverageNone: '이 화면에서는 주문 표를 보지 못했어요.',
  coverageOutside: '지금은 읽은 화면이 없어요.',
  coverageBefore: '지금은 읽은 화면이 없어요. 아래는 전에 연 화면에서 읽은 기한이에요.',
  unknownStates: (rows: number) => `상태를 알 수 없는 ${rows}건은 안전한지 확인할 수 없어요.`,
  unreadRows: (rows: number) => `주문번호를 읽지 못한 ${rows}건은 확인할 수 없었어요.`,
  noWarnings: '지금까지 셈한 기한 가운데 남은 것이 없어요.',
  noWarningsHelp: '주문이나 반품 목록 화면을 열면 표의 날짜를 읽어 기한을 알려 드려요.',
  urgent: (count: number) => `급한 일 ${count}건`,

  steps: (count: number) => `${count}단계`,

  searchLabel: '도움말 찾기',
  searchHint: '무엇이 궁금하세요? 예: 반품 택배사',
  results: (count: number) => `${count}개 찾음`,
  resultsOfMore: (shown: number, total: number) => `${total}개 찾음 · 먼저 ${shown}개를 보여요`,
  noResults: (query: string) => `‘${query}’에 맞는 글이 없어요`,
  noResultsHelp: '낱말을 줄이거나 아래 분류에서 골라 보세요.',
  browse: '분류별로 보기',
  pinned: '고정한 글',
  gone: '내려간 글',
} as const;

/** What a second language has to say: the same keys, the same functions, and other words. */
export type Shape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => infer Said
    ? (...values: Values) => Shape<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Shape<T[Key]> }
      : T;

/** What every language says. */
export type Language = Shape<typeof ko>;

/** What is said now. */
export let t: Language = ko;

const heard = new Set<() => void>();
let wanted: LanguageCode = 'ko';

/** Speaks a language from now on. One that can't be loaded, or isn't wanted any more when it is there, is not spoken. */
export async function speak(language: LanguageCode): Promise<void> {
  wanted = language;
  const next = language === 'ko' ? ko : (await import('./language/en')).en;
  if (wanted !== language || next === t) return;
  t = next;
  for (const hear of heard) hear();
}

/** Calls back whenever another language is spoken, until the returned function is called. */
export function onSpoken(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}
