/** Sentences of the help centre's own results. */
import type { HelpQuery } from '@/utils/messaging/content-shapes';
import { number } from './korean-times';

const sorts: Record<HelpQuery['sort'], string> = { relevance: '정확도순', newest: '최신순', views: '조회순' };

export const helpSearch = {
  title: (name: string) => `${name} 검색`,
  ask: '고객센터에서 더 찾기',
  askAgain: '새로 찾기',
  /** Said before anything is sent. */
  sends: (host: string) => `누르면 찾는 말을 ${host}에 보내요.`,
  asking: '고객센터에서 찾는 중…',
  total: (total: number) => `총 ${number(total)}건`,
  age: (ago: string | null) => (ago === null ? '방금 찾은 결과' : `${ago} 결과`),
  nothing: '고객센터에도 맞는 글이 없어요.',
  sort: '정렬',
  sorts,
  category: '분류',
  subcategory: '하위 분류',
  all: '전체',
  pages: '쪽 옮기기',
  previous: '이전',
  next: '다음',
  page: (page: number, of: number | null) => (of === null ? `${page}` : `${page} / ${of}`),
  /** On a result that isn't in our store yet. */
  notHere: '고객센터',
  fetching: '가져오는 중…',
  openThere: '고객센터에서 보기',
} as const;
