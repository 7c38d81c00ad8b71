import type { PageFacts } from '../../../../utils/page/facts';
import { pageSteps } from '../../../../utils/page/read-page';
import { atOnce, READING, TODAY } from '../reading';

/** Shows a screen and reads it; the title makes it one on which orders have deadlines. */
export function read(html: string, title = '반품관리'): PageFacts {
  document.body.innerHTML = `<header><h1>판매자센터</h1><button>검색</button></header><nav><a>로그아웃</a></nav>
    <main><h1>${title}</h1>${html}</main><footer>문의 1577-0000</footer>`;
  return atOnce(pageSteps(document, { pathname: '/x', hash: '', search: '' }, READING, { today: TODAY })).facts;
}

export const HEAD = '<thead><tr><th>주문번호<th>상태<th>발송기한</tr></thead>';
export const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
export const table = (rows: string) => `<table>${HEAD}<tbody>${rows}</tbody></table>`;
/** Two orders. */
export const ROWS = table(row('202611230001', '수거중', '2026-11-25') + row('202611230002', '반품요청', '2026-11-26'));
