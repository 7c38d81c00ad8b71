import { html, type Markup } from '../center/markup.ts';
import type { Row } from '../center/row.ts';
import { renderFooter, renderShell } from '../center/shell.ts';
import { sellerDocument } from './document.ts';
import { serverView } from './plain-page.ts';
import { SCREENS } from './variant-screens.ts';
import { VARIANTS as TABLES } from './variant-tables.ts';

const PATH = '/claim/return';

const VARIANTS: Record<string, Variant> = { ...TABLES, ...SCREENS };

/** `/variants/<name>`: the same returns in other markup, or not to be seen; `/variants`: the list of them. */
export function variantPage(name: string, search: URLSearchParams, now: Date): string {
  const view = serverView(PATH, search, now);
  const variant = VARIANTS[name];
  const body = variant ? renderVariant(variant.render(view.data.returns ?? [])) : renderIndex(search);
  const title = variant ? '반품관리 | 톡체크아웃 관리자센터' : '표 변형 목록 | 톡체크아웃 관리자센터';
  return sellerDocument({ title, body: renderShell(view, html`${body}${renderFooter()}`) });
}

function renderVariant(table: Markup): Markup {
  return html`
    <nav class="crumbs" aria-label="현재 위치"><span>홈</span> <i>&gt;</i> <span>판매관리</span> <i>&gt;</i>
      <span>반품관리</span></nav>
    <div class="page-head"><h1>반품관리</h1></div>
    <section class="panel results">${table}</section>`;
}

function renderIndex(search: URLSearchParams): Markup {
  const clock = search.get('now');
  const suffix = clock ? `?now=${encodeURIComponent(clock)}` : '';
  return html`
    <div class="page-head"><h1>표 변형 목록</h1></div>
    <section class="panel tile"><ul class="notices">${Object.entries(VARIANTS).map(
      ([name, { about }]) =>
        html`<li><a class="number" href="/variants/${name}${suffix}">${name}</a><span>${about}</span></li>`,
    )}</ul></section>`;
}

/** The markup of a variant: how a table of the given rows is written. */
export interface Variant {
  about: string;
  render(rows: Row[]): Markup;
}
