import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { html } from '../center/markup.ts';
import { reply } from '../serving/reply.ts';
import { garble, sendBytes } from './faults/damage.ts';
import type { Drawn } from './faults/faults.ts';
import { answerInstead } from './faults/instead.ts';
import { isOfContent } from './faults/tamper.ts';
import { type Page, pageAt } from './pages.ts';
import type { HelpRequest, HelpSite } from './practice-help.ts';

const SHEET = join(import.meta.dirname, '../styles/help.css');
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><rect width="320" height="120" fill="#dceafb"/></svg>';

/** Answers for the help centre's host. No answer has CORS headers: an ordinary site sends none. */
export async function answerHelp(request: IncomingMessage, response: ServerResponse, site: HelpSite): Promise<void> {
  const record = note(request, response, site);
  if (site.cookie) response.setHeader('set-cookie', 'practice=1; Path=/; Secure; HttpOnly; SameSite=None');
  const address = new URL(record.address, 'https://practice');
  if (address.pathname === '/assets/help.css') return reply(response, 'css', await readFile(SHEET, 'utf8'));
  if (address.pathname === '/assets/picture.svg') return reply(response, 'svg', PICTURE);
  const page = pageAt(address, site);
  if (!page) {
    const missing = site.markup.notice('없는 페이지', html`<h1>찾는 페이지가 없습니다</h1>`);
    return reply(response, 'html', missing, 404);
  }
  const fault = site.draw(record.address, page.kind);
  record.fault = fault?.name ?? null;
  await answerPage(request, response, { page, fault, site });
}

/** Keeps the request, and the status as soon as one goes out. */
function note(request: IncomingMessage, response: ServerResponse, { requests }: HelpSite): HelpRequest {
  const { method = '', url: address = '/', headers } = request;
  const record: HelpRequest = { time: performance.now(), method, address, headers, status: null, fault: null };
  requests.push(record);
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    record.status = args[0] as number;
    return writeHead(...args);
  };
  return record;
}

interface Answer {
  page: Page;
  fault: Drawn | null;
  site: HelpSite;
}

async function answerPage(request: IncomingMessage, response: ServerResponse, { page, fault, site }: Answer) {
  if (fault?.name === 'drop' && fault.how === 'before') {
    request.socket.destroy();
    return;
  }
  const instead = fault && answerInstead(fault, site.markup);
  if (instead) {
    const headers = { 'cache-control': 'no-store', ...instead.headers };
    return sendBytes(response, instead.status, headers, Buffer.from(instead.body), fault);
  }
  const body = page.write(site.markup, fault);
  const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  if (site.conditional && page.kind !== 'category') {
    headers['cache-control'] = 'no-cache';
    headers.etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    // Wrong content is as new as the server says it is, so only its own tag belongs to it.
    if (!fault || !isOfContent(fault)) headers['last-modified'] = page.changed.toUTCString();
    if (isKnown(request, headers) && (!fault || fault.name === 'slow')) {
      return sendBytes(response, 304, headers, Buffer.alloc(0), fault);
    }
  }
  return sendBytes(response, 200, headers, garble(body, fault), fault);
}

/** Whether the asker holds this very page; the tag decides where there is one, as HTTP has it. */
function isKnown({ headers: asked }: IncomingMessage, { etag, 'last-modified': changed = '' }: Record<string, string>) {
  const tags = asked['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = asked['if-modified-since'];
  return since !== undefined && Date.parse(changed) <= Date.parse(since);
}
