/** Sentences of the table of what is stored. */
import { number } from '../korean-times';

export const kept = {
  title: '저장된 내용',
  where: '이 브라우저 안에만 저장하고, 밖으로 보내지 않아요.',
  size: (megabytes: number | null) =>
    `모두 합친 크기: ${megabytes === null ? '알 수 없음' : `${number(megabytes, 1)} MB`}`,
  table: '지금 저장된 것',
  kind: '무엇',
  count: '개수',
  time: '언제까지',
  use: '어디에 쓰나',
  rows: {
    orders: { kind: '본 주문 줄', note: '주문번호, 상태, 날짜만', time: '마지막으로 본 뒤 30일', use: '기한을 세요' },
    penalties: {
      kind: '읽거나 적은 점수',
      note: '날짜, 점수, 유형, 주문번호와 화면의 합계',
      time: '30일',
      use: '7일 합계를 내요',
    },
    handled: { kind: '미루거나 처리한 기한', note: '주문번호와 기한', time: '30일', use: '다시 알리지 않아요' },
    runs: { kind: '진행 중 가이드', note: '', time: '그만둘 때까지', use: '하던 단계부터 이어 가요' },
    pins: { kind: '고정한 글', note: '', time: '고정을 풀 때까지', use: '먼저 보여 줘요' },
    recents: { kind: '최근 본 글', note: '', time: '최근 50개', use: '팝업에 보여 줘요' },
    votes: { kind: '도움 표시', note: '', time: '지울 때까지', use: '비슷한 글의 순서를 정해요' },
    settings: {
      kind: '바꾼 설정',
      note: '읽거나 끈 팁, 안내 문구의 판매점 이름과 전화도',
      time: '지울 때까지',
      use: '정한 대로 작동해요',
    },
    sites: { kind: '켜 둔 사이트', note: '', time: '끌 때까지', use: '그 사이트에 패널을 열어요' },
    panels: {
      kind: '패널의 자리와 너비',
      note: '사이트마다',
      time: '모두 지울 때까지',
      use: '같은 자리에 다시 열어요',
    },
    tabs: {
      kind: '열린 탭의 일',
      note: '어느 화면인지와 목록 곁의 건수, 패널에서 있던 곳과 찾던 말. 디스크에는 두지 않아요',
      time: '탭이나 브라우저를 닫을 때까지',
      use: '새로고침해도 이어서 보여 줘요',
    },
    articles: {
      kind: '길잡이에 든 도움말',
      note: '찾기 색인도',
      time: '새 버전이 올 때까지',
      use: '인터넷 없이도 보여 줘요',
    },
    helpArticles: {
      kind: '받아 둔 고객센터 글',
      note: '공개된 글',
      time: '지울 때까지',
      use: '인터넷 없이도 보여 줘요',
    },
    listings: {
      kind: '고객센터 검색 결과',
      note: '고객센터에 찾은 말도',
      time: '최근 200쪽',
      use: '같은 것을 다시 찾을 때 보여 줘요',
    },
    notes: {
      kind: '작동에 쓰는 메모',
      note: '언어, 화면 모드와 글자 크기, 알림과 도움말 확인을 한 때, 로그아웃을 본 때, 알고 있는 버전',
      time: '계속',
      use: '정한 대로 보여 주고, 같은 것을 두 번 알리지 않아요',
    },
  },
  never: '구매자의 이름, 연락처, 주소, 문의 내용은 담을 칸이 없어요.',
} as const;
