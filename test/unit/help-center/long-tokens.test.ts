import { describe, expect, it } from 'vitest';
import { parseArticle, parseCategory, parseListing, type Read } from '../../../utils/help-center';
import { CENTER } from './example-center';

/** Readers take milliseconds for these; whatever takes more than this grows faster than the page. */
const MOST_MS = 2000;
const LETTERS = 200_000;
const OWN = CENTER.service.name;

const READERS: [string, (source: string) => Read<unknown>][] = [
  ['listing', (source) => parseListing(source, CENTER)],
  ['listing without a centre', (source) => parseListing(source)],
  ['category', (source) => parseCategory(source, CENTER)],
  ['article', (source) => parseArticle(source, CENTER)],
  ['wanted article', (source) => parseArticle(source, CENTER, { title: '정산일은 언제인가요?' })],
];
/** Parts that repeat without an end. */
const TOKENS = ' |\u00a0|[|]|[a]|1|1 |>|> |(|)|-|- |/|. |?| ?|·|가|점검|총1|와이파이|highlight_|a-|&gt;|다.'.split('|');
const document = (body: string, title = '도움말') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const row = (inside: string) =>
  `<h1>검색 결과 총 2건</h1><ul>${['1073200001', '1073200002'].map((id) => `<li><span>${OWN}</span>${inside}<a href="/helps_html/${id}">정산일은?</a><p>요약</p></li>`).join('')}</ul>`;
/** Places of a page where a text may be long. */
const PLACES: Record<string, (text: string) => string> = {
  title: (text) => document('<h1>정산일은 언제인가요?</h1><p>다음 날입니다.</p>', text),
  heading: (text) => document(`<h1>${text}x</h1><p>다음 날입니다.</p>`),
  answer: (text) => document(`<h1>정산일은 언제인가요?</h1><p>${text}x</p><p>x${text}</p>`),
  'beside a label': (text) => document(row(`<em>x${text}x</em>`)),
  'after a label': (text) => document(row(`${text}x`)),
  label: (text) => document(row(`<b>[${OWN}]${text}</b>`)),
  choice: (text) => document(`<select name="categoryId"><option value="627">${text}x</option></select>${row('')}`),
  trail: (text) => document(`<ol class="breadcrumb"><li>${text}x</li></ol>${row('')}`),
  'in many elements': (text) => document(`<p>${`<i>${text.slice(0, 40)}</i>`.repeat(4000)}</p>`),
  class: (text) => document(row(`<em class="${text.replaceAll('"', '')}!">x</em>`)),
  'name of an attribute': (text) => document(row(`<em data-${text.replace(/[\s=>/"&]/g, 'x')}="1">x</em>`)),
  address: (text) => document(row(`<a href="/${text.replaceAll('"', '')}">x</a>`)),
  'plain text': (text) => `검색 결과\n\n• [${OWN}][통계]\n\n${text}x\n\n${text}\n`,
};

describe.each(READERS)('%s', (_name, read) => {
  it.each(Object.entries(PLACES))('reads a long text in its time: %s', (_place, write) => {
    for (const token of TOKENS) {
      const source = write(token.repeat(Math.floor(LETTERS / token.length)));
      const start = performance.now();
      const found = read(source);
      const took = performance.now() - start;
      expect(found).toHaveProperty('ok');
      if (took > MOST_MS) throw new Error(`${JSON.stringify(token)} took ${Math.round(took)} ms`);
    }
  });
});
