/** From what speaks for pages to the page, or to nothing: a wrong page is worse than none. */
import type { PageReason } from '../facts';
import type { LabelScores } from './labels';

/** Something that speaks for a page. */
export interface Evidence {
  page: string;
  reason: PageReason;
  weight: number;
}

/** A page with what speaks for it, the strongest first. */
export interface Decision {
  page: string;
  score: number;
  reasons: PageReason[];
}

/** So much has to speak for a page, and so much more than for any other. */
const LEAST = 20;
const LEAD = 8;

/** What labels that no other page has can come to at most: many screens search, approve and hold back, so alone they say nothing. */
const MOST_OF_LABELS = 12;
const PER_LABEL = 4;
const CLEARLY = 2;

/** What labels speak for: only the page that has clearly more of its own than any other. */
export function evidenceOfLabels(scores: LabelScores): Evidence[] {
  const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a);
  if (!first || (second && first[1] < second[1] * CLEARLY)) return [];
  const [page, score] = first;
  return [{ page, reason: 'labels', weight: Math.min(MOST_OF_LABELS, score * PER_LABEL) }];
}

/** Of one kind only the strongest counts for a page; kinds add up. */
export function decide(evidence: readonly Evidence[]): Decision | null {
  const byPage = new Map<string, Map<string, Evidence>>();
  for (const one of evidence) {
    const kinds = byPage.get(one.page) ?? new Map<string, Evidence>();
    byPage.set(one.page, kinds);
    if ((kinds.get(one.reason)?.weight ?? 0) < one.weight) kinds.set(one.reason, one);
  }
  const decisions = [...byPage].map(([page, kinds]): Decision => {
    const all = [...kinds.values()].toSorted((a, b) => b.weight - a.weight);
    return { page, score: all.reduce((sum, { weight }) => sum + weight, 0), reasons: all.map(({ reason }) => reason) };
  });
  const [best, next] = decisions.toSorted((a, b) => b.score - a.score);
  return best && best.score >= LEAST && best.score - (next?.score ?? 0) >= LEAD ? best : null;
}
