/** What was checked, putting deadlines off, seeing to them, and taking either back. */
const unread = (count: number) => `기한을 읽지 못한 ${count}건`;

export const deadlines = {
  later: '나중에',
  done: '처리함',
  restore: '되돌리기',
  restoreOf: (kind: string, orderNumber: string) => `되돌리기: ${kind} ${orderNumber}`,
  laterChoices: '언제 다시 볼까요?',
  until: {
    hour: '1시간 뒤',
    evening: '오늘 저녁 6시',
    morning: '내일 아침 9시',
    businessMorning: '다음 영업일 아침 9시',
  },
  tooLate: '기한이 가까워 더 미룰 수 없어요.',

  /** The day that isn't told above, where nobody knows whether the first day counts. */
  otherReading: (firstDay: 'counts' | 'left out', due: string, left: string) =>
    `${firstDay === 'counts' ? '첫날도 세면' : '첫날을 빼면'} ${due}, ${left} (세는 방법 미확인)`,
  firstDayUnknown: (earliest: string, due: string) =>
    `첫날을 세는지는 알려지지 않았어요. 세면 ${earliest}, 빼면 ${due}까지예요.`,

  showRow: '화면에서 보기',
  /** @param name what the number is: 주문번호, 상품주문번호 or 문의번호 */
  copyNumber: (name: string) => `${name} 복사`,
  notHere: (name: string) => `이 화면에 없어요. ${name}를 복사해 찾아보세요.`,
  numberCopied: (page: string | null) => (page ? `복사했어요. ‘${page}’ 화면에서 찾아보세요.` : '복사했어요.'),

  copyReply: '답장 복사',
  replyCopied: (hasGaps: boolean) =>
    hasGaps ? '복사했어요. {…}은 직접 채운 뒤 보내세요.' : '복사했어요. 읽어 본 뒤 보내세요.',

  movedDone: '처리함으로 옮겼어요',
  movedLater: (time: string) => `${time}에 다시 보여 드려요`,
  /** For a screen reader, beside what the eye sees in the row's place. */
  saidDone: (kind: string, orderNumber: string) => `${kind} ${orderNumber}, 처리함에 넣음`,
  saidLater: (kind: string, orderNumber: string) => `${kind} ${orderNumber}, 나중으로 미룸`,
  saidRestored: (kind: string, orderNumber: string) => `${kind} ${orderNumber}, 되돌림`,

  laterCount: (count: number) => `나중에 볼 ${count}건`,
  doneCount: (count: number) => `처리한 ${count}건`,
  backAt: (time: string) => `${time}에 다시 보여요`,
  doneAt: (time: string) => `${time}에 처리함`,
  moreDone: (count: number) => `전에 처리한 ${count}건은 보여 주지 않아요.`,
  noneNow: '지금 볼 기한은 없어요. 나중에 보기로 한 기한이 아래에 있어요.',
  allDone: '남은 기한은 모두 처리함으로 옮긴 것이에요.',

  inquiryNumber: '문의번호',

  screens: {
    canvas: '이 화면은 표를 그림으로 그려 읽을 수 없어요. 기한은 화면에서 직접 확인해 주세요.',
    unqueried: '아직 목록이 비어 있어요. 조회를 누르면 기한을 읽어요.',
    loading: '화면이 목록을 불러오는 중이에요. 다 나오면 이어서 읽어요.',
    maintenance: '센터가 점검 중이라고 해요. 점검이 끝나면 다시 읽어요.',
    'signed-out': '로그인이 풀려 있어요. 다시 로그인하면 이어서 읽어요.',
  },
  empty: (time: string) =>
    `${time}에 본 이 화면의 목록은 비어 있었어요. 조회 조건을 바꾸면 나오는 건이 있을 수 있어요.`,
  signedOutBefore: (time: string) => `로그인이 풀려 있어요. 아래는 ${time}에 본 것이에요.`,
  maintenanceBefore: (time: string) => `센터가 점검 중이라고 해요. 아래는 ${time}에 본 것이에요.`,
  /** Beside what was seen before somebody signed in, who may be somebody else. */
  signedOutSince: (time: string) =>
    `${time}에 로그인이 풀려 있었어요. 그 전에 본 기한은 다른 판매점의 것일 수 있으니, 화면을 다시 열어 확인해 주세요.`,
  counts: (list: string, time: string) => `이 화면의 건수: ${list} · ${time}`,
  countSeen: (name: string, value: number, seen: number) => `${name} ${value}건 중 ${seen}건만 이 화면에서 봤어요.`,
  forget: '전에 본 것 지우기',
  forgetWhat:
    '로그인이 풀리기 전에 본 주문과 그 기한을 지워요. 화면을 다시 열면 그 화면의 기한은 다시 읽어요. 되돌릴 수 없어요.',
  forgotten: '전에 본 것을 지웠어요.',

  coverageOf: (time: string, rows: number, total: number, more: boolean) =>
    `${time}에 본 ${rows}건만 확인했어요 · 전체 ${total}건${more ? ', 나머지는 읽는 중' : ''}.`,
  /** Deadlines, of which one row may have several: never `그중` after a number of rows. */
  unreadHere: (count: number) => `${unread(count)}은 확인할 수 없으니 화면에서 봐 주세요.`,
  /** @param more whether some of this screen stand before it */
  unreadElsewhere: (count: number, more: boolean) =>
    `다른 화면에서 ${unread(count)}${more ? '도' : '은'} 확인할 수 없으니 그 화면에서 봐 주세요.`,
} as const;
