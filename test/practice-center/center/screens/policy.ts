import { html } from '../markup.ts';
import { renderFooter, renderHeading } from '../shell.ts';
import { linkTo, type Screen } from '../view.ts';

/** What the link 톡체크아웃 운영정책 on 페널티 opens. */
export const policy: Screen = {
  datasets: [],
  render(view) {
    return html`
      ${renderHeading(view.path)}
      <section class="panel placeholder">
        <p class="placeholder-title">연습용 운영정책입니다</p>
        <p>실제 세부 기준은 여기에 옮겨 적지 않았습니다. 카카오의 톡체크아웃 운영정책에서 확인하세요.</p>
        <a class="button" href="${linkTo(view, '/store/penalty')}">페널티로 돌아가기</a>
      </section>
      ${renderFooter()}`;
  },
};
