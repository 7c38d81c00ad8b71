import { html } from '../markup.ts';
import { findEntry } from '../menu.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import { linkTo, type Screen } from '../view.ts';

/** A menu entry without rows of its own, or an address that no menu entry has. */
export const emptyScreen: Screen = {
  datasets: [],
  render(view) {
    const known = findEntry(view.path) !== null;
    return html`
      ${renderHeading(view.path)}
      <section class="panel placeholder">
        <p class="placeholder-title">${known ? '준비 중인 연습 화면입니다' : '이 주소에는 화면이 없습니다'}</p>
        <p>${known ? '메뉴와 화면 이름만 있는 자리입니다.' : '왼쪽 메뉴에서 화면을 골라 주세요.'}</p>
        <a class="button" href="${linkTo(view, '/')}">홈으로</a>
      </section>
      ${renderFooter()}`;
  },
};
