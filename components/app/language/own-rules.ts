/** Sentences about what the seller sets for their own shop: lengths of deadlines, days off, notifications. */
export const ownRules = {
  saved: '저장했어요.',
  undone: '되돌렸어요.',
  undo: '되돌리기',

  lengths: '기한 기준',
  lengthHelp: (kind: string, column: string) =>
    `${kind}이 며칠인지는 공개된 글에 없어요. 화면에 기한이 적혀 있으면 그 날짜를 쓰고, 없으면 여기서 정한 기준으로 ${column} 다음 날을 1일째로 세어 계산해요.`,
  leftOpen: '정하지 않음',
  setOwn: '직접 정하기',
  days: '기간',
  unit: '세는 날',
  units: { 영업일: '영업일', 일: '일' },
  cutOff: '마감 시각',
  cutOffHelp: '이 시각부터 들어온 주문은 다음 날 들어온 것으로 세요. 비워 두면 시각을 보지 않아요.',
  cutOffHint: '14:00',
  unitHelp: '영업일은 월–금에서 공휴일을 뺀 날이에요.',
  badDays: (most: number) => `0부터 ${most}까지의 숫자로 적어 주세요.`,
  badTime: '14:00처럼 시각으로 적어 주세요.',

  ask: (kind: string) => `${spaced(kind)}을 화면에서 읽지 못했어요. 우리 가게의 기준을 정하면 계산해 드려요.`,
  askSet: '기준 정하기',
  askLeftOpen: (kind: string) => `${spaced(kind)}: 정하지 않고 두었어요. 설정에서 언제든 정할 수 있어요.`,
  ownNumber: '우리 가게가 정한 기준으로 계산',
  cutOffCounted: (time: string) => `${time}부터 들어온 주문은 다음 날 들어온 것으로 세도록 직접 정했어요.`,

  daysOff: '쉬는 날',
  daysOffHelp: '남은 영업일을 셀 때 빼요. 기한 날짜를 뒤로 미루지는 않아요. 토·일요일과 공휴일은 이미 빼고 세요.',
  weekly: '매주 쉬는 요일',
  weekdays: ['월', '화', '수', '목', '금'],
  weekdayName: (day: string) => `${day}요일`,
  single: '하루만 쉬는 날',
  date: '날짜',
  add: '추가',
  remove: (day: string) => `${day} 지우기`,
  noDate: '날짜를 골라 주세요.',
  dateThere: '이미 쉬는 날로 정한 날짜예요.',
  weekend: '토·일요일은 이미 빼고 세요.',
  tooManyDays: (most: number) => `쉬는 날은 ${most}일까지 정할 수 있어요. 지난 날을 지운 뒤 추가해 주세요.`,
  allWeekdays: '월–금을 모두 쉬는 날로 정할 수는 없어요.',
  daysOffCounted: '남은 영업일에서는 우리 가게 쉬는 날도 뺐어요. 기한 날짜는 그대로예요.',

  notifications: '알림',
  notificationsHelp:
    '브라우저 알림으로 기한의 종류와 건수, 시각을 알려 드려요. 한 건이면 주문번호나 문의번호도 보여요. 구매자 정보는 넣지 않아요. 브라우저가 켜져 있고, 컴퓨터가 알림을 막지 않았을 때만 보여요.',
  morning: '아침 알림',
  morningHelp:
    '영업일 아침에 지난 기한, 오늘까지인 기한, 1영업일 안의 기한을 한 번 알려 드려요. 쉬는 날에는 그날 끝나는 기한이 있을 때만 알려 드려요.',
  morningTime: '아침 알림 시각',
  before: '2시간 전 알림',
  beforeHelp:
    '시각이 적힌 기한은 2시간 전에 알려 드려요. 날짜만 있는 기한은 그날 밤 23:59까지지만, 일하는 시간에 볼 수 있게 오후 4시에 알려 드려요.',
  allowFirst: '켜면 브라우저가 알림을 허용할지 물어봐요.',
  refused:
    '브라우저가 알림을 허용하지 않았어요. 브라우저의 확장 프로그램 설정이나 알림 설정에서 허용한 뒤 다시 켜 주세요.',
  elsewhere: '알림은 브라우저의 허용이 필요해서, 이 패널이 아니라 길잡이의 탭에서 켤 수 있어요.',
  openTab: '새 탭에서 알림 설정 열기',
} as const;

/** `발송 기한` of `발송기한`, as a sentence has it. */
function spaced(kind: string): string {
  return kind.replace(/(\S)기한$/, '$1 기한');
}
