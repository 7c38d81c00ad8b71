import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuery } from '../../../utils/browser/query';

describe('text on its way into the search box', () => {
  it.each([
    ['  반품  택배사\n\t설정 ', '반품 택배사 설정'],
    ['반품\u00a0택배사\u3000설정', '반품 택배사 설정'],
    ['교환\u0000배송비\u001b', '교환 배송비'],
    ['\ud83d반품', '반품'],
    ['', ''],
    [' \n ', ''],
  ])('%j is %j', (text, query) => expect(toQuery(text)).toBe(query));

  it('is cut after 200 letters, and never through one', () => {
    expect(toQuery('가'.repeat(300))).toBe('가'.repeat(200));
    expect(toQuery('😀'.repeat(300))).toBe('😀'.repeat(200));
    expect(toQuery(`${'가'.repeat(199)} 나`)).toBe('가'.repeat(199));
  });

  it('is one clean line whatever was selected, and the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const query = toQuery(text);
        expect([...query].length).toBeLessThanOrEqual(200);
        expect(query).not.toMatch(/[\p{Cc}\n]|^\s|\s$|\s\s/u);
        expect(query.isWellFormed()).toBe(true);
        expect(toQuery(query)).toBe(query);
      }),
    );
  });
});
