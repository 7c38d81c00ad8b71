/** How long the help centre's pages take to read; run by vitest with this file as its include. Goal: p50 of ten rows at most 50 ms. */
import { it } from 'vitest';
import { parseArticle, parseListing } from '../../utils/help-center';
import { CENTER } from '../unit/help-center/example-center';

const row = (index: number) =>
  `<li><a href="/helps_html/${1_073_200_000 + index}?locale=ko"><span class="label">[${CENTER.service.name}][판매관리][반품관리]</span><strong>반품 <em>택배사</em> 설정 ${index}은 어떻게 하나요?</strong><span class="excerpt">계약된 <em>택배사</em>를 통해 수거를 진행합니다.${'정보를 입력합니다.'.repeat(8)}</span></a></li>`;
const page = (rows: number, padding = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>검색</title></head><body><h1>도움말 검색 결과 (총 ${rows}건)</h1><ul>${Array.from({ length: rows }, (_, index) => row(index)).join('')}</ul>${padding}</body></html>`;

const ten = page(10);
const full = page(10, `<p>${'긴 안내 문구입니다. '.repeat(80_000)}</p>`);
const many = page(200);
const article = page(0, `<h2>질문인가요?</h2><div>${'답의 한 줄입니다.<br>'.repeat(6000)}</div>`);

/** Median and slowest of a number of runs, in milliseconds. */
function measure(runs: number, read: () => unknown): string {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    read();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return `p50 ${times[runs >> 1]?.toFixed(2)} ms, slowest ${times.at(-1)?.toFixed(2)} ms`;
}

it('reading pages of the help centre', () => {
  console.table({
    'listing, 10 rows': measure(300, () => parseListing(ten, CENTER)),
    'listing, 200 rows': measure(20, () => parseListing(many, CENTER)),
    'listing, 10 rows in a page of 1 MB': measure(10, () => parseListing(full, CENTER)),
    'article, 6,000 lines': measure(5, () => parseArticle(article, CENTER)),
  });
});
