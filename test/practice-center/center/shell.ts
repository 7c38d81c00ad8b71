import { kstDate, kstDateTime, kstWeekday } from '../clock.ts';
import { html, type Markup } from './markup.ts';
import { findEntry, HOME, MENU, type MenuEntry } from './menu.ts';
import { linkTo, type View } from './view.ts';

/** `반품관리 | 톡체크아웃 관리자센터` */
export function pageTitle(path: string): string {
  return `${findEntry(path)?.entry.label ?? '없는 화면'} | 톡체크아웃 관리자센터`;
}

/** Top bar, menu and frame around a screen. */
export function renderShell(view: View, screen: Markup): Markup {
  return html`
    <a class="skip" href="#content">본문 바로가기</a>
    <header class="topbar">
      <a class="brand" href="${linkTo(view, HOME.path)}">톡체크아웃 <b>관리자센터</b></a>
      <span class="store">연습 상점</span>
      <span class="ribbon">연습용 화면 · 카카오의 서비스가 아닙니다</span>
      ${renderClock(view)}
      <span class="account">관리자 <b>연습판매자</b>님</span>
    </header>
    <div class="frame">
      <nav class="menu" aria-label="주 메뉴">${renderHome(view)}${MENU.map((group) => renderGroup(view, group))}</nav>
      <main id="content" class="content" tabindex="-1">${screen}</main>
    </div>`;
}

/** Breadcrumb and page title; the heading is exactly the menu's label. */
export function renderHeading(path: string, aside: Markup | null = null): Markup {
  const found = findEntry(path);
  const trail = found?.trail ?? [HOME.label, '없는 화면'];
  return html`
    <nav class="crumbs" aria-label="현재 위치">
      ${trail.map((label, index) => html`${index > 0 && html` <i>&gt;</i> `}<span>${label}</span>`)}
    </nav>
    <div class="page-head"><h1>${trail[trail.length - 1]}</h1>${aside}</div>`;
}

/** The quiet line at the end of every page. */
export function renderFooter(): Markup {
  return html`<footer class="foot">
    연습용 화면 · 카카오의 서비스가 아닙니다. 주문, 사람, 주소, 번호는 모두 지어낸 것입니다.
  </footer>`;
}

function renderClock(view: View): Markup {
  const date = kstDate(view.now);
  const time = kstDateTime(view.now).slice(11);
  return html`<details class="clock">
    <summary>연습 시계 <b>${date} (${kstWeekday(view.now)}) ${time}</b></summary>
    <form class="clock-form" method="get" data-form="clock">
      <label for="clock-now">화면의 오늘 (한국 시각)</label>
      <input id="clock-now" type="datetime-local" name="now" value="${date}T${time}" required>
      <p>날짜를 바꾸면 모든 목록이 그날을 기준으로 다시 만들어집니다.</p>
      <button class="button primary" type="submit">적용</button>
    </form>
  </details>`;
}

function renderHome(view: View): Markup {
  return html`<ul class="menu-home"><li>${renderEntry(view, HOME)}</li></ul>`;
}

function renderGroup(view: View, group: (typeof MENU)[number]): Markup {
  return html`<details class="menu-group" open>
    <summary>${group.label}</summary>
    <ul>${group.entries.map((entry) => html`<li>${renderEntry(view, entry)}</li>`)}</ul>
  </details>`;
}

function renderEntry(view: View, entry: MenuEntry): Markup {
  const current = entry.path === view.path && html` aria-current="page"`;
  return html`<a href="${linkTo(view, entry.path)}"${current}>${entry.label}</a>`;
}
