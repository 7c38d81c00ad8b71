/** Sentences of an open article. */
export const article = {
  pin: '고정하기',
  unpin: '고정 풀기',
  summary: '길잡이 요약',
  live: (time: string) => `고객센터 글 · ${time}에 확인`,
  openLive: '고객센터에서 보기',
  changed: (checked: string, changed: string) =>
    `요약을 확인한 ${checked} 뒤에 고객센터 글이 바뀌었어요(${changed}에 알아챔). 아래 고객센터 글을 기준으로 봐 주세요.`,
  gone: (date: string) => `고객센터에서 내려간 글이에요 (${date}에 확인).`,
  goneCopy: '아래는 내려가기 전에 받아 둔 글이에요.',
  conflicts: '도움말끼리 다른 점',
  thisArticle: '이 글',
  copyAnswer: '답변 복사',
  copyLink: '링크 복사',
  copied: '복사했어요.',
  notCopied: '복사하지 못했어요. 글을 직접 선택해 복사해 주세요.',
  /** Before a callout, where its colour and picture are lost. */
  tones: { note: '참고', warning: '주의' },
  copiedStatus: (status: string, meaning: string) => `${status}: ${meaning}이에요.`,
  copiedSource: (address: string, date: string) => `출처: ${address} (${date}에 확인)`,
  helpful: '도움이 됐나요?',
  yes: '예',
  no: '아니요',
  rated: '이 브라우저에만 남아요.',
} as const;
