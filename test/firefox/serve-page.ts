/** The centre's pages handed to the page by the test, past the network: for a browser offline, or with other headers. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { askPractice, type PracticeCenter } from '../harness/practice.ts';

/**
 * Answers the page's own requests from a practice centre that Firefox need not reach. Nothing of this is for the
 * background.
 * @param headers sent along with every answer
 */
export async function servePage(
  page: Page,
  practice: PracticeCenter,
  headers: Record<string, string> = {},
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (asked: HTTPRequest) => {
    askPractice(practice, asked.url())
      .then((answer) => asked.respond({ ...answer, headers }))
      .catch(() => asked.abort());
  });
}
