/** The practice centre as tests see it: the server, its type, and a way to ask it past the browser's network. */
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { PracticeCenter } from '../practice-center/server.ts';

export type { HelpOptions } from '../practice-center/help/practice-help.ts';
export { type PracticeCenter, startPracticeCenter } from '../practice-center/server.ts';

/** What the practice centre answers to an address. */
export interface PracticeAnswer {
  status: number;
  contentType: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Asks for a page of the centre on a test's own connection, for a browser that can't or must not reach it.
 * @param headers sent along; of its own it sends `Host` and `Connection` alone
 */
export function askPractice(
  practice: Pick<PracticeCenter, 'port'>,
  url: string,
  headers: Record<string, string> = {},
): Promise<PracticeAnswer> {
  const { pathname, search, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: practice.port,
        path: pathname + search,
        headers: { ...headers, host },
        rejectUnauthorized: false,
        agent: false,
      },
      async (answer) => {
        try {
          const body = Buffer.concat(await answer.toArray());
          const { statusCode: status = 500, headers } = answer;
          resolve({ status, contentType: headers['content-type'] ?? '', headers, body });
        } catch (error) {
          // The connection ended before the body did.
          reject(error);
        }
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
