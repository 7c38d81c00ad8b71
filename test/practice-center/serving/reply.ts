import type { ServerResponse } from 'node:http';

const TYPES = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const;

/** Answers a request. Nothing is ever cached: a test must see what the server holds now. */
export function reply(response: ServerResponse, type: keyof typeof TYPES, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': TYPES[type], 'cache-control': 'no-store' });
  response.end(body);
}
