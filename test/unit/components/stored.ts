import type { StoreReport } from '../../../utils/messaging/content-shapes';
import type { ContentStatus } from '../../../utils/messaging/help-shapes';

export const status = (store: ContentStatus['store'] = { kind: 'disk' }): ContentStatus => ({
  centers: [
    {
      id: 'market',
      name: '가게',
      version: '1',
      unofficial: '공식 제품이 아닙니다.',
      homes: [{ address: 'https://seller.example/', status: '확인' }],
      helpCenter: {
        name: '도움 센터',
        home: 'https://help.example/home',
        search: 'https://help.example/search?query={query}',
      },
      articles: 70,
      filling: null,
    },
  ],
  skipped: [],
  lacksRoom: false,
  updatedFrom: null,
  store,
});

export const stored = (): StoreReport => ({
  mode: { kind: 'disk' },
  centers: [
    {
      id: 'market',
      name: '가게',
      version: '1',
      filledAt: Date.now(),
      articles: 70,
      helpArticles: 312,
      guides: 3,
      helpCheckedFrom: Date.now(),
      helpCheckedTo: Date.now(),
      checkedFrom: '2026-11-20',
      checkedTo: '2026-11-23',
    },
  ],
  ...{ pins: 3, recents: 10, runs: 1, votes: 0, orders: 40, handled: 0, penalties: 0, listings: 2 },
  ...{ settings: 4, sites: 1, panels: 2, tabs: 5, notes: 6, bytes: 3_400_000 },
});
