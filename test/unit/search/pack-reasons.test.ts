import { expect, it } from 'vitest';
import { openPackIndex } from '../../../scripts/pack-search';
import { search } from '../../../utils/search/search';

const index = openPackIndex();
const first = (query: string) => search(index, query, { limit: 1 }).results[0];
const marks = (query: string) => first(query)?.title.flatMap(({ text, hit }) => (hit ? [text] : []));

it('shows another word for it in the title, though what was typed is among the search words, which nobody sees', () => {
  expect(first('벌점 몇 점이면 정지')?.reason).toEqual({ kind: 'synonym', typed: '벌점', meant: '페널티' });
  expect(marks('벌점 몇 점이면 정지')).toContain('페널티');
});

it('gives no reason where the words stand in the title', () => {
  expect(first('반품 택배사')?.reason).toBeUndefined();
});
