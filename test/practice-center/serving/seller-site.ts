import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { html } from '../center/markup.ts';
import { DATASETS, type Dataset } from '../center/row.ts';
import { pageTitle } from '../center/shell.ts';
import { kstDateTime, parseKst } from '../clock.ts';
import { rowsFor } from '../rows/rows-for.ts';
import { readAsset } from './assets.ts';
import { sellerDocument } from './document.ts';
import { plainPage } from './plain-page.ts';
import { reply } from './reply.ts';
import { variantPage } from './variants.ts';

/** How long a list takes to arrive: long enough that readers must wait for it, short enough for tests. */
const API_DELAY = 140;

/** Answers for the seller centre's hosts. */
export async function answerSeller(request: IncomingMessage, response: ServerResponse, now: Date): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://practice');
  const moment = parseKst(searchParams.get('now')) ?? now;
  const [, first = '', ...rest] = pathname.split('/');
  switch (first) {
    case 'assets':
      return answerAsset(response, rest.join('/'));
    case 'api':
      return answerApi(response, rest.join('/'), moment);
    case 'plain':
      return reply(response, 'html', plainPage(`/${rest.join('/')}`, searchParams, moment));
    case 'variants':
      return reply(response, 'html', variantPage(rest.join('/'), searchParams, moment));
    default:
      return reply(response, 'html', appPage(first === 'hash' ? '/' : pathname, moment));
  }
}

async function answerAsset(response: ServerResponse, path: string): Promise<void> {
  const asset = await readAsset(path);
  if (asset) reply(response, asset.type, asset.body);
  else reply(response, 'text', 'not found', 404);
}

async function answerApi(response: ServerResponse, name: string, now: Date): Promise<void> {
  await wait(API_DELAY);
  const known = DATASETS.includes(name as Dataset);
  if (!known && name !== 'notices') return reply(response, 'json', '{"error":"not found"}', 404);
  const rows = known ? rowsFor(name as Dataset, now) : [];
  reply(response, 'json', JSON.stringify({ now: kstDateTime(now), rows }));
}

/** The single-page app: every path gets the same page, the client reads the address. */
function appPage(path: string, now: Date): string {
  return sellerDocument({
    title: pageTitle(path),
    body: html`<div id="app"></div>`,
    head: html`<meta name="practice-now" content="${kstDateTime(now)}">
      <script type="module" src="/assets/browser/app.ts"></script>`,
  });
}
