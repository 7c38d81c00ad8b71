import type { Condition, Guide, Step } from '../../../utils/center/schema';

const BASIS = { source: 'https://help.example.com/1', checked: '2026-11-23', status: '확인' as const };

/** A step that is done by the seller's word, but for what is given. */
export const stepOf = (id: string, part: Partial<Step> = {}): Step => ({
  id,
  title: id,
  body: [],
  find: [],
  copy: [],
  done: [{ seller: true }],
  choices: [],
  only: [],
  ...BASIS,
  ...part,
});

/** A guide of some steps. */
export const guideWith = (steps: Step[], part: Partial<Guide> = {}): Guide => ({
  id: 'carrier',
  title: '택배사 설정',
  version: 1,
  category: ['설정'],
  purpose: '설정합니다.',
  minutes: 5,
  needs: [],
  steps,
  failures: [],
  unknown: [],
  articles: [],
  ...part,
});

/** A guide whose steps `s0`, `s1` … end by arriving on a page (`a`), by a state (`:done`) or by the seller's word (`null`). */
export const guideOf = (...ends: (string | null)[]): Guide =>
  guideWith(ends.map((end, at) => stepOf(`s${at}`, { done: [conditionOf(end)] })));

function conditionOf(end: string | null): Condition {
  if (end === null) return { seller: true };
  return end.startsWith(':') ? { state: end.slice(1) } : { page: end };
}
