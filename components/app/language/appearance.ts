/** Sentences about how the surfaces look. */
import type { TextSize, Theme } from '@/utils/messaging/content-shapes';

export const appearance = {
  title: '화면',
  theme: '화면 모드',
  themes: { system: '컴퓨터 설정대로', light: '밝게', dark: '어둡게' } satisfies Record<Theme, string>,
  textSize: '글자 크기',
  textSizes: { small: '작게', normal: '보통', large: '크게', largest: '아주 크게' } satisfies Record<TextSize, string>,
  help: '화면 모드는 판매자센터 화면 위의 ‘길잡이’ 버튼과 도움말, 주의 글에도 맞춰요. 기한과 단계의 표시와, 그 글자 크기는 그대로예요.',
} as const;
