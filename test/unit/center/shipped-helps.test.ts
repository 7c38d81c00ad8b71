/** The shipped tips and replies: short, about nobody, and with no number that the help texts don't have. */
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../../scripts/packs';
import LISTED from './articles.json';
import { numbersIn } from './numbers-in';

const { tips, replies, deadlines } = compilePacks().packs.find(({ stamp }) => stamp.center === 'talkcheckout')!.pack;
const factsOf = (ids: string[]) =>
  LISTED.filter(({ id }) => ids.includes(id))
    .flatMap(({ facts }) => facts)
    .join('\n');
/** Full stops at the end of a sentence, not the one in `3.4%`. */
const sentences = (text: string) => text.split(/[.?!](?=\s|$)/).filter((part) => part.trim() !== '');

it('there are enough of both, and not too many', () => {
  expect(tips.length).toBeGreaterThanOrEqual(25);
  expect(replies.length).toBeGreaterThanOrEqual(12);
});

describe.each(tips)('the tip $id', ({ text, beside, article, status }) => {
  it('has one or two sentences', () => {
    expect(sentences(text).length).toBeLessThanOrEqual(2);
  });

  it('has only numbers of its article', () => {
    const known = numbersIn(factsOf([article ?? '']));
    expect(numbersIn(text).filter((number) => !known.includes(number))).toEqual([]);
  });

  it('stands beside nothing of a buyer’s', () => {
    expect(beside.name).not.toMatch(/구매자|수취인|받는|연락처|전화|주소|이름/);
  });

  it('says so when it was read about another centre’s screen', () => {
    if (status === '확인(2차)') expect(text).toContain('미확인');
  });
});

describe.each(replies)('the reply $id', ({ text, articles, states, pages }) => {
  it('has only numbers of its articles', () => {
    const known = numbersIn(factsOf(articles));
    expect(numbersIn(text).filter((number) => !known.includes(number))).toEqual([]);
  });

  it('says whose it is, and stands somewhere', () => {
    expect(text).toContain('{판매점 이름}');
    expect(pages.length + states.length).toBeGreaterThan(0);
  });
});

it('the length of a dispatch deadline is nowhere: nobody has published it', () => {
  expect(deadlines.find(({ id }) => id === 'dispatch')?.due.filter(({ plus }) => plus)).toEqual([]);
  const aboutDispatch = [...tips, ...replies].filter(({ text }) => /발송기한|의무발송/.test(text));
  expect(aboutDispatch.flatMap(({ text }) => numbersIn(text))).toEqual([]);
});
