/** How well screens are known and helped with: what the evaluation counts. */
export interface Judged {
  page: { expect: string | null; found: string | null };
  /** Right articles, and those that are shown first. */
  expect: string[];
  found: string[];
}

export interface ContextQuality {
  screens: number;
  /** Pages known for what they are, and unknown ones left unknown. */
  pageRight: number;
  /** Another page than it is, or any where it is none. */
  pageWrong: number;
  /** Mean of the discounted gain of the first five, where any article is right. */
  'ndcg@5': number;
  firstRight: number;
}

const DEPTH = 5;
const gain = (isRight: boolean[]) => isRight.reduce((sum, right, at) => sum + (right ? 1 / Math.log2(at + 2) : 0), 0);

/** 1 where the right ones come first, as many as there are and as there is room for. */
export function ndcg({ expect, found }: Pick<Judged, 'expect' | 'found'>): number {
  const best = gain(Array.from({ length: Math.min(DEPTH, expect.length) }, () => true));
  return best === 0 ? 1 : gain(found.slice(0, DEPTH).map((id) => expect.includes(id))) / best;
}

export function contextQuality(all: readonly Judged[]): ContextQuality {
  const share = (isSo: (one: Judged) => boolean, of = all) => of.filter(isSo).length / Math.max(1, of.length);
  const helped = all.filter(({ expect }) => expect.length > 0);
  return {
    screens: all.length,
    pageRight: share(({ page }) => page.found === page.expect),
    pageWrong: all.filter(({ page }) => page.found !== null && page.found !== page.expect).length,
    'ndcg@5': helped.reduce((sum, one) => sum + ndcg(one), 0) / Math.max(1, helped.length),
    firstRight: share(({ expect, found }) => expect.includes(found[0] ?? ''), helped),
  };
}
