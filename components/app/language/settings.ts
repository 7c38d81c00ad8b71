/** Sentences of the settings. */
import type { Imported, Wipe } from '@/utils/messaging/content-shapes';
import { number } from './korean-times';

export const settings = {
  title: '설정',

  /** Both in their own language, for who can't read the other one. */
  language: '언어 / Language',
  languages: { ko: '한국어', en: 'English' },
  languageHelp: '도움말과 가이드의 글, 판매자센터의 말은 어느 쪽을 골라도 한국어예요.',

  help: '도움말 내용',
  articles: '길잡이 글',
  helpArticles: '고객센터 글',
  count: (count: number) => `${number(count)}편`,
  filledAt: '채운 때',
  checkedAt: '고객센터 글을 확인한 때',
  notYet: '아직 없음',
  checkNow: '지금 확인',
  stopChecking: '멈추기',
  lastCheck: (time: string) => `${time}에 확인함`,
  auto: '하루에 한 번 자동으로 확인',
  whatChecking: (hosts: string[]) =>
    `확인할 때는 ${hosts.join(', ')}에만 물어보고, 화면의 내용이나 찾은 말처럼 판매자에게서 나온 것은 보내지 않아요.`,

  shortcuts: '단축키',
  /** By their names in the manifest. */
  commands: {
    _execute_action: '팝업 열기',
    'toggle-panel': '패널 열기와 닫기',
    'search-panel': '패널에서 찾기',
  } as Readonly<Record<string, string>>,
  noKey: '없음',
  addressBar: '주소창에서 찾기',
  /** After the keyword. */
  thenSpace: '입력 후 스페이스',
  changeKeys: '브라우저에서 단축키 바꾸기',

  own: '내 자료',
  ownHelp:
    '고정한 글, 최근 본 글, 가이드 진행, 도움 표시, 직접 적은 점수, 설정을 파일로 옮길 수 있어요. 주문과 그 기한의 표시는 파일에 들어가지 않아요.',
  export: '내보내기',
  exported: (name: string) => `‘${name}’ 파일로 내보냈어요.`,
  exportName: (day: string) => `길잡이-내보내기-${day}.json`,
  import: '가져오기',
  importing: '가져오는 중…',
  imported: ({ pins, recents, runs, votes, penalties, settings }: Imported) =>
    `고정한 글 ${pins}, 최근 본 글 ${recents}, ${votes > 0 ? `도움 표시 ${votes}, ` : ''}가이드 ${runs}${objectMark(runs)} 가져왔어요.${penalties > 0 ? ` 직접 적은 점수 ${penalties}건도 가져왔어요.` : ''}${settings > 0 ? ' 설정도 가져왔어요.' : ''}`,

  wipes: {
    all: '모두 지우기',
    seller: '내가 만든 것만 지우기',
    cache: '받아 둔 고객센터 글만 지우기',
  } satisfies Record<Wipe, string>,
  wipeWhat: {
    all: '고정한 글, 최근 본 글, 가이드 진행, 도움 표시, 미루거나 처리한 기한의 표시, 설정, 켜 둔 사이트, 화면에서 본 주문 줄, 읽거나 적은 점수, 받아 둔 고객센터 글과 검색 결과를 모두 지워요. 길잡이에 들어 있는 도움말은 바로 다시 채워요. 되돌릴 수 없어요.',
    cache:
      '받아 둔 고객센터 글과 검색 결과를 지워요. 고정한 글과 가이드 진행은 그대로예요. 지운 글은 ‘지금 확인’으로 다시 받을 수 있어요.',
    seller:
      '고정한 글, 최근 본 글, 가이드 진행, 도움 표시, 미루거나 처리한 기한의 표시, 직접 적은 점수, 설정, 켜 둔 사이트, 찾은 말과 그 말로 받아 둔 고객센터 검색 결과를 지워요. 되돌릴 수 없어요.',
  } satisfies Record<Wipe, string>,
  wipeNothing: '지금은 임시로 보여 드리는 중이라, 저장해 둔 것을 지울 수 없어요.',
  forgetVotes: '도움 표시 지우기',
  forgetVotesWhat: '글에 남긴 ‘도움이 됐나요?’ 표시를 모두 지워요. 글과 고정은 그대로예요. 되돌릴 수 없어요.',
  wipe: '지우기',
  cancel: '취소',
  wiped: '지웠어요.',
} as const;

/** 을 or 를 after a number as it is read: 이, 사, 오, 구 end in a vowel. */
const objectMark = (count: number) => (/[2459]$/.test(String(count)) ? '를' : '을');
