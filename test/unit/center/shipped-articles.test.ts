/** The shipped articles against the list of what the public help texts say, made by hand from them (`articles.json`). */
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../../scripts/packs';
import { blockText } from '../../../utils/center/block-text';
import LISTED from './articles.json';
import { numbersIn } from './numbers-in';

const { articles } = compilePacks().packs.find(({ stamp }) => stamp.center === 'talkcheckout')!.pack;
const solid = (text: string) => text.replace(/\s/g, '');

it('there are the 70 articles of the list', () => {
  expect(LISTED).toHaveLength(70);
  const shipped = new Set(articles.map(({ id }) => id));
  expect(LISTED.map(({ id }) => id).filter((id) => !shipped.has(id))).toEqual([]);
});

// One that is missing is told above, once.
const pairs = LISTED.flatMap((listed) => {
  const article = articles.find(({ id }) => id === listed.id);
  return article ? [{ id: listed.id, listed, article }] : [];
});

describe.each(pairs)('$id', ({ listed, article }) => {
  it('has the title that was seen, but for its spaces; one that nobody saw whole says so', () => {
    if (listed.titleStatus === 'seen') expect(solid(article.title)).toBe(solid(listed.title));
    expect(article.titleStatus === '추정').toBe(listed.titleStatus !== 'seen');
  });

  it('stands where the help centre has it, and says where it was read', () => {
    expect(article.category).toEqual(listed.category);
    expect(article.source).toBe(listed.sourceUrl);
  });

  it('has the help centre’s number only where that is certain', () => {
    const isCertain = listed.articleId !== null && !listed.unknown.some((unknown) => unknown.includes('articleId'));
    expect(article.helpId).toBe(isCertain ? listed.articleId : undefined);
  });

  it('can be asked for in 5 to 12 ways', () => {
    expect(article.asks.length).toBeGreaterThanOrEqual(5);
    expect(article.asks.length).toBeLessThanOrEqual(12);
  });

  it('has every number of the facts in its text', () => {
    const conflicts = article.conflicts.flatMap(({ readings, advice }) => [
      ...readings.map(({ text }) => text),
      advice,
    ]);
    const own = new Set(numbersIn([blockText(article.body), article.note ?? '', ...conflicts].join('\n')));
    expect(numbersIn(listed.facts.join('\n')).filter((number) => !own.has(number))).toEqual([]);
  });
});
