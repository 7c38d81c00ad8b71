import { HELP_ARTICLES } from '../article-texts.ts';
import type { HelpArticle } from '../articles.ts';
import { chance } from '../chance.ts';
import { body } from './bodies.ts';
import { topic } from './titles.ts';

const FIRST_ID = 1073910000;
const idOf = (index: number) => String(FIRST_ID + index * 13);

/**
 * The articles of a help centre with `count` articles of service 174: those written by hand first, then generated
 * ones. About a tenth as many belong to service 215 and have the titles of others: no reader may go by the title.
 */
export function collectArticles(count: number | undefined, seed: number): HelpArticle[] {
  const written = HELP_ARTICLES.filter(({ service }) => service === 174);
  const strangers = HELP_ARTICLES.filter(({ service }) => service === 215);
  if (count === undefined) return [...HELP_ARTICLES];
  const ours = written.slice(0, count);
  const articles = [...ours, ...strangers];
  const missing = Math.max(0, count - ours.length);
  const missingStrangers = Math.max(0, Math.round(count / 10) - strangers.length);
  for (let index = 0, made = 0; index < missing; index++) {
    const article = generate(index, seed);
    articles.push(article);
    // Spread evenly among the others, so that no page of a mixed listing is without one for long.
    if (made < Math.floor(((index + 1) * missingStrangers) / missing)) articles.push(stranger(article, made++));
  }
  return articles;
}

function generate(index: number, seed: number): HelpArticle {
  const subject = topic(index, seed);
  const { category, subcategory } = subject.place;
  return {
    id: idOf(index),
    service: 174,
    category,
    ...(subcategory && { subcategory }),
    title: subject.title,
    body: body(subject, index, seed, idOf(Math.floor(index / 2))),
    date: new Date(Date.UTC(2024, 0, 2 + Math.floor(chance(seed, 'date', index) * 700))).toISOString().slice(0, 10),
    views: Math.floor(chance(seed, 'views', index) ** 3 * 6000),
  };
}

/** The other service's article: half have the very same title, the others nearly. */
function stranger(twin: HelpArticle, made: number): HelpArticle {
  return {
    ...twin,
    id: String(Number(twin.id) + 5),
    service: 215,
    title: made % 2 ? twin.title.replace(/ ?\?$/, '') : twin.title,
    body: [
      '예약하기 서비스의 연습용 글입니다.',
      `톡체크아웃의 "${twin.title}"과 제목이 같거나 비슷합니다.`,
      `- 예약 번호 ${twin.id}`,
    ],
  };
}
