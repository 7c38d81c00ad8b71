/** Sentences of the toolbar popup. */
export const popup = {
  recents: '최근 본 글',
  inPanel: '패널에서 열기',
  searchInPanel: '패널에서 찾기',
  /** Below results: what the key does with the one that is chosen. */
  keyOpensInPanel: (key: string) => `${key}를 누르면 패널에서 열려요`,
} as const;
