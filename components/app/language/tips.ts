/** Sentences of the settings about tips on the page. */
export const tips = {
  title: '화면의 도움말 표시',
  help: '판매자센터 화면의 칸, 열, 버튼 곁에 작은 표시를 두고, 가리키거나 누르면 한두 문장으로 알려 드려요. 읽은 표시는 흐려져요.',
  show: '화면에 도움말 표시하기',
  off: '끈 도움말',
  restore: '다시 켜기',
  restoreOf: (name: string) => `다시 켜기: ${name}`,
} as const;
