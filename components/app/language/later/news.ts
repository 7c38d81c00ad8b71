/** What is new, version by version: what an update says once, in the panel. */
export const news = {
  title: (version: string) => `길잡이 ${version}에서 새로워진 점`,
  close: '닫기',
  closeNews: '새로워진 점 닫기',
  /** The newest first; a sentence or three each, of what a seller notices. A version that has nothing of it is left out. */
  versions: [
    {
      version: '0.1.0',
      says: [
        '‘이 페이지’에서 구매자 안내 문구를 주문에 맞게 채워 복사할 수 있어요.',
        '설정에서 화면 모드와 글자 크기를 정하고, 지금 저장된 내용을 표로 볼 수 있어요.',
        '처음 쓰는 사람을 위한 안내를 설정의 ‘길잡이 정보’에서 볼 수 있어요.',
      ],
    },
  ],
} as const;
