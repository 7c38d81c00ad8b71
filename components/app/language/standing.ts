/** Where the shop stands with its penalty points. `page` is the centre's own name for its screen of points. */
const more = (atLeast: boolean) => (atLeast ? ' 이상' : '');

export const standing = {
  line: (page: string, days: number, points: number, atLeast: boolean, line: number | null) =>
    `${page} ${days}일 합계 ${points}점${more(atLeast)}${line === null ? '' : ` / ${line}점`}`,
  lineUnknown: (page: string, days: number) => `${page} ${days}일 합계 아직 모름`,
  checkedAt: (time: string) => `확인 ${time}`,
  checkedAgo: (ago: string) => `${ago}에 확인`,
  typedOnly: '직접 적은 점수',

  title: (page: string, days: number) => `${page} ${days}일 합계`,
  sum: (points: number, atLeast: boolean) => `${points}점${more(atLeast)}`,
  ofLine: (line: number) => `기준 ${line}점`,
  days: (from: string, to: string) => `${from}부터 ${to}까지`,
  unknown: '아직 모름',
  unknownHelp: (menu: string) =>
    `${menu} 화면을 열면 그 화면에 보이는 점수를 읽어요. 화면을 열 수 없으면 아래에 직접 적어도 돼요.`,
  reached: (line: number) => `기준 ${line}점에 이르렀어요.`,
  left: (points: number) => `기준까지 ${points}점 남았어요.`,
  leftAtMost: (points: number) => `기준까지 많아야 ${points}점 남았어요.`,
  old: (ago: string) => `${ago}에 확인한 점수예요. 그 뒤에 붙은 점수는 몰라요.`,
  unread: (count: number, page: string) =>
    `점수나 날짜를 읽지 못한 ${count}건은 더하지 못했어요. ${page} 화면에서 확인해 주세요.`,
  unseen: (count: number) =>
    `화면에 나오지 않았거나 서로 똑같아 가려내지 못한 ${count}건은 더하지 못했어요. 목록을 넘기면 더 읽을 수 있어요.`,
  perhaps: (day: string, points: number) =>
    `${day}의 ${points}점은 오늘을 세지 않으면 더해져요. 오늘을 세는지는 알려지지 않았어요.`,
  differs: (stated: number, ours: number) =>
    `화면에 적힌 합계는 ${stated}점, 길잡이가 더한 합계는 ${ours}점이라 높은 쪽을 보여 드려요.`,
  ours: '길잡이가 더한 합계예요. 센터가 매긴 점수와 다를 수 있어요.',

  leaving: '빠지는 날',
  leaves: (day: string, points: number) => `${day}에 ${points}점이 빠져요`,

  stage: '단계',
  stageNow: '지금 단계',
  stageIs: { none: '없음', unknown: '아직 모름' },
  nextStage: '다음 단계',
  perhapsNext: '단계마다',
  noNext: '더 높은 단계는 공개된 글에 없어요.',
  stageLine: (days: number, points: number) => `${days}일 합계 ${points}점 이상`,
  stageLineUnknown: '들어서는 점수 미확인',
  effects: '들어서면',
  effectsUnknown: '무엇이 달라지는지는 알려지지 않았어요.',

  stake: '열린 기한에 걸린 점수',
  stakeOf: (points: number, unknown: number) =>
    [points > 0 || unknown === 0 ? `${points}점` : '', unknown > 0 ? `점수 미확인 ${unknown}건` : '']
      .filter(Boolean)
      .join(', '),
  stakeHelp: '기한을 넘기면 붙을 수 있는 점수예요. 사유마다 몇 점인지는 공개된 글에 없어요.',
  noStake: '지금 열린 기한 가운데 점수가 걸린 것은 없어요.',

  entries: '점수 내역',
  noEntries: '읽거나 적은 점수가 없어요.',
  points: (points: number | null) => (points === null ? '점수 미확인' : `${points}점`),
  noType: '유형 모름',
  place: {
    inside: '',
    edge: '바로 앞날이라 더하지 않음',
    past: '기간이 지남',
    future: '아직 오지 않은 날',
    covered: '화면에서 읽은 날이라 더하지 않음',
  },
  typed: '직접 적음',
  typedRule: '같은 날의 점수를 화면에서도 읽었으면 화면의 것만 더해요.',

  add: '직접 적기',
  change: '고치기',
  changeOf: (day: string, points: number | null) => `고치기: ${day} ${points}점`,
  remove: '지우기',
  removeOf: (day: string, points: number | null) => `지우기: ${day} ${points}점`,
  day: '날짜',
  pointsLabel: '점수',
  type: '유형',
  anyType: '모름',
  save: '적어 두기',
  saveChange: '고쳐 두기',
  cancel: '취소',
  undo: '되돌리기',
  said: {
    added: (day: string, points: number) => `${day} ${points}점을 적어 두었어요.`,
    changed: (day: string, points: number) => `${day} ${points}점으로 고쳤어요.`,
    removed: (day: string, points: number) => `${day} ${points}점을 지웠어요.`,
    undone: '되돌렸어요.',
  },
} as const;
