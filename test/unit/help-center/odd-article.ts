/** An article's parts, to be put together in odd ways, and what is read of the whole. */
import { blockText } from '../../../utils/center/block-text';
import { parseArticle, type WantedArticle } from '../../../utils/help-center';
import { CENTER } from './example-center';

export const OWN = '톡체크아웃 관리자센터';
export const T = '정산일은 언제인가요?';
export const LINES = [
  '구매결정일 기준으로 2영업일 뒤에 정산됩니다.',
  '자세한 내용은 정산관리 메뉴에서 확인하실 수 있습니다.',
  '충전금은 별도입니다.',
];
export const B = `<p>${LINES[0]}</p><p>${LINES[1]}</p><ul><li>${LINES[2]}</li></ul>`;
export const A = `<h3>${T}</h3><div class="cont">${B}</div>`;
export const page = (body: string, title = '도움말 | 카카오 고객센터') =>
  `<!doctype html><html lang=ko><head><meta charset=utf-8><title>${title}</title></head><body>${body}</body></html>`;
export const link = (id: number, text: string) => `<a href="/helps_html/107311111${id}">${text}</a>`;
export const other = link(1, '교환은 어떻게 하나요?');

/** Title and lines as read, or why there is none. */
export function readOf(html: string, wanted: WantedArticle = {}): string | string[] {
  const read = parseArticle(html, CENTER, wanted);
  return read.ok ? [read.value.title, ...blockText(read.value.body).split('\n')] : read.error.code;
}
export const both = (html: string) => [readOf(html), readOf(html, { title: T })];
