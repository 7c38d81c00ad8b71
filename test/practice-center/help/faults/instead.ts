/** Faults of the site: something else is answered instead of the page. */
import { html } from '../../center/markup.ts';
import type { HelpMarkup } from '../markups/view.ts';
import type { Drawn } from './faults.ts';

export interface Instead {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const PAGE = { 'content-type': 'text/html; charset=utf-8' };
const PORTAL_HOST = 'https://portal.example.test/welcome';

/** The answer in place of the page; null where the fault leaves the page to be answered. */
export function answerInstead(fault: Drawn, markup: HelpMarkup): Instead | null {
  switch (fault.name) {
    case 'error': {
      const retryAfter = fault.setting.retryAfter ?? (fault.how === 429 ? 1 : undefined);
      const headers = { 'content-type': 'text/plain; charset=utf-8', ...retry(retryAfter) };
      return { status: fault.how, headers, body: `practice error ${fault.how}` };
    }
    case 'login':
      return { status: 200, headers: PAGE, body: markup.notice('로그인', LOGIN) };
    case 'portal':
      return portal(fault.how, fault.setting.to ?? PORTAL_HOST);
    case 'maintenance': {
      const body = markup.notice(
        '서비스 점검 안내',
        html`<h1>서비스 점검 중입니다</h1><p>잠시 후 다시 이용해 주세요.</p>`,
      );
      return { status: fault.how, headers: { ...PAGE, ...retry(fault.setting.retryAfter) }, body };
    }
    case 'empty':
      return { status: 200, headers: PAGE, body: '' };
    case 'json':
      return {
        status: 200,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: '{"code":-1,"message":"일시적인 오류입니다."}',
      };
    default:
      return null;
  }
}

function retry(after: number | 'date' | undefined): Record<string, string> {
  if (after === undefined) return {};
  return { 'retry-after': after === 'date' ? new Date(Date.now() + 2000).toUTCString() : String(after) };
}

const LOGIN = html`<h1>로그인</h1><form method="post" action="/login">
  <label>계정 <input name="account"></label><label>비밀번호 <input type="password" name="password"></label>
  <button>로그인</button></form>`;

/** A network's own page, so it doesn't look like the help centre's. */
function portal(how: 'redirect' | 'page', to: string): Instead {
  if (how === 'redirect') return { status: 302, headers: { location: to }, body: '' };
  const body = html`<html><head><meta charset="utf-8"><title>Free Wi-Fi</title></head><body>
<h1>무료 와이파이에 연결되었습니다</h1><form action="${to}"><button>이용 약관에 동의하고 시작하기</button></form></body></html>`;
  return { status: 200, headers: PAGE, body: `<!doctype html>${body.markup}` };
}
