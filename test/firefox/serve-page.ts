/** Pages handed to the page by the test, past the network: for a browser offline, with other headers, or made up. */
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

/**
 * Hands the page documents that the test has made; once for each tab.
 * @param made the document at an address, or `null` where the network is to be asked
 */
export async function serveMade(page: Page, made: (url: string) => string | null): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (asked: HTTPRequest) => {
    const body = made(asked.url());
    const done =
      body === null
        ? asked.continue()
        : asked.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: {}, body });
    // The page may have gone on meanwhile.
    done.catch(() => {});
  });
}
