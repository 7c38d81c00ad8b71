import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Evidence, evidenceOfLabels } from '../../../../utils/page/place/decide';

const says = (page: string, reason: Evidence['reason'], weight: number): Evidence => ({ page, reason, weight });

describe('the page that is spoken for', () => {
  it.each<[string, Evidence[], string | null]>([
    ['nothing says anything', [], null],
    ['one thing says enough', [says('returns', 'heading', 30)], 'returns'],
    ['too little', [says('returns', 'menu', 14)], null],
    ['little of two kinds', [says('returns', 'menu', 14), says('returns', 'labels', 10)], 'returns'],
    ['the same kind twice counts once', [says('returns', 'menu', 14), says('returns', 'menu', 12)], null],
    ['two pages alike', [says('returns', 'menu', 20), says('cancels', 'heading', 20)], null],
    ['a title against a menu', [says('claim', 'heading', 30), says('returns', 'menu', 20)], 'claim'],
    [
      'a title against a menu and labels',
      [says('claim', 'heading', 30), says('a', 'menu', 20), says('a', 'labels', 10)],
      null,
    ],
  ])('%s', (_, evidence, page) => {
    expect(decide(evidence)?.page ?? null).toBe(page);
  });

  it('is told with its score and its reasons, the strongest first', () => {
    expect(decide([says('returns', 'menu', 14), says('returns', 'trail', 28)])).toEqual({
      page: 'returns',
      score: 42,
      reasons: ['trail', 'menu'],
    });
  });

  it('does not depend on the order, and has more for it than any other page', () => {
    const evidence = fc.record({
      page: fc.constantFrom('a', 'b', 'c'),
      reason: fc.constantFrom<Evidence['reason']>('heading', 'menu', 'trail', 'labels'),
      weight: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 8 }), (all) => {
        const decision = decide(all);
        expect(decide(all.toReversed())?.page).toBe(decision?.page);
        if (!decision) return;
        const sumOf = (page: string) => {
          const ofPage = all.filter((one) => one.page === page);
          const kinds = new Set(ofPage.map(({ reason }) => reason));
          return [...kinds].reduce(
            (sum, kind) =>
              sum + Math.max(...ofPage.filter(({ reason }) => reason === kind).map(({ weight }) => weight)),
            0,
          );
        };
        expect(decision.score).toBe(sumOf(decision.page));
        for (const page of ['a', 'b', 'c'])
          if (page !== decision.page) expect(decision.score - sumOf(page)).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 500 },
    );
  });
});

describe('labels', () => {
  it.each<[string, [string, number][], string | null]>([
    ['none', [], null],
    ['of one page alone', [['returns', 3]], 'returns'],
    [
      'of one far more than of another',
      [
        ['returns', 3],
        ['cancels', 1.5],
      ],
      'returns',
    ],
    [
      'of two about as many',
      [
        ['returns', 3],
        ['cancels', 2],
      ],
      null,
    ],
  ])('%s', (_, scores, page) => {
    expect(evidenceOfLabels(new Map(scores))[0]?.page ?? null).toBe(page);
  });
});
