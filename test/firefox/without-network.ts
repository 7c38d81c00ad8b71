/** The centre's pages for a Firefox without a network: handed to the page by the test, past the network. */
import { request } from 'node:https';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { PracticeCenter } from '../harness/practice.ts';

/** Answers the page's own requests from a practice centre that Firefox can't reach. Nothing of this is for the background. */
export async function servePastNetwork(page: Page, practice: PracticeCenter): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (asked: HTTPRequest) => {
    const { pathname, search, host } = new URL(asked.url());
    get(practice.port, host, pathname + search)
      .then((answer) => asked.respond(answer))
      .catch(() => asked.abort());
  });
}

function get(port: number, host: string, path: string) {
  return new Promise<{ status: number; contentType: string; body: Buffer }>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { host }, rejectUnauthorized: false, agent: false },
      async (answer) => {
        const body = Buffer.concat(await answer.toArray());
        resolve({ status: answer.statusCode ?? 500, contentType: answer.headers['content-type'] ?? '', body });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
