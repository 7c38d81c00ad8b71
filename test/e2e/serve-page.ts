/** The centre's pages handed to the page by the test, past the network: for a browser offline, or with other headers. */
import type { Page } from '@playwright/test';
import { askPractice, type PracticeCenter } from '../harness/practice.ts';
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
    const { contentType, ...answer } = await askPractice(practice, route.request().url());
    route.fulfill({ ...answer, headers: { 'content-type': contentType, ...headers } }).catch(() => {});
  });
}
