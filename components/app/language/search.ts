/** Sentences of the search: what was found, why, and the ways on where nothing was. */
import type { SearchHit } from '@/utils/messaging/help-shapes';

const reasons: Record<NonNullable<SearchHit['reason']>['kind'], string> = {
  layout: '한/영 자판',
  initials: '초성',
  spelling: '오타',
  synonym: '비슷한 말',
};

export const search = {
  reasons,
  reason: (typed: string, meant: string) => `'${typed}' → '${meant}'`,
  /** Said of a result after its text, for who can't see the marks. */
  matched: (letters: string[]) => `일치하는 글자 ${letters.join(', ')}`,
  category: '분류',
  allCategories: '모든 분류',
  inAllCategories: '모든 분류에서 찾기',
  /** Where a category is chosen, and nothing of it matches. */
  noneInCategory: (category: string, query: string) => `‘${category}’ 분류에는 ‘${query}’에 맞는 글이 없어요`,
  noAnswer: '딱 맞는 글이 없어요',
  noAnswerHelp: '다른 낱말로 바꿔 보거나, 아래 가까운 글에서 골라 보세요.',
  nearest: '가까운 글',
  nearestCount: (count: number) => `가까운 글 ${count}개`,
  spellings: '이 말을 찾으셨나요?',
  elsewhere: (name: string) => `${name}에서 더 알아보기`,
  findThere: (name: string, query: string) => `${name}에서 ‘${query}’ 찾기`,
  person: '직접 물어보기',
  /** No address of its enquiry form is published for sellers: this leads to its first page, and says so. */
  askThere: (name: string) => `고객센터 문의: ${name} 첫 화면`,
  askThereHow: '문의하는 곳은 그 화면에서 찾을 수 있어요.',
} as const;
