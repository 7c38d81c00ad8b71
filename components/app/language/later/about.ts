/** Sentences about 길잡이 itself. */
export const about = {
  title: '길잡이 정보',
  version: '버전',
  licence: '라이선스',
  /** @param days on which its articles were checked */
  pack: (version: string, days: string | null) => `내용 ${version}${days ? `, ${days}에 확인한 글` : ''}`,
  welcome: '처음 안내 다시 보기',
  licences: '라이선스 모두 보기',
  library: (name: string, version: string, licence: string) => `${name} ${version} · ${licence}`,
  own: '길잡이',
  libraries: (count: number) => `길잡이와, 함께 들어 있는 오픈 소스 ${count}개의 라이선스예요.`,
  unread: '라이선스 파일을 읽지 못했어요. 다시 시도해 주세요.',
} as const;
