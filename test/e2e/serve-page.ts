/** The centre's pages handed to the page by the test, past the network: for a browser offline, or with other headers. */
import { request } from 'node:https';
import type { Page } from '@playwright/test';
import type { PracticeCenter } from '../harness/practice.ts';
import { CENTER } from './seller.ts';

/**
 * Answers the page's own requests from the practice centre. Nothing of this reaches the extension's worker.
 * @param headers sent along with every answer
 */
export async function servePage(
  page: Page,
  practice: PracticeCenter,
  headers: Record<string, string> = {},
): Promise<void> {
  await page.route(`${CENTER}/**`, async (route) => {
    const { pathname, search, host } = new URL(route.request().url());
    const { contentType, ...answer } = await get(practice.port, host, pathname + search);
    route.fulfill({ ...answer, headers: { 'content-type': contentType, ...headers } }).catch(() => {});
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
