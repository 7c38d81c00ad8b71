/** The practice centre as tests see it: the server, its type, and a way to ask it past the browser's network. */
import { request } from 'node:https';
import type { PracticeCenter } from '../practice-center/server.ts';

export { type PracticeCenter, startPracticeCenter } from '../practice-center/server.ts';

/** What the practice centre answers to an address. */
export interface PracticeAnswer {
  status: number;
  contentType: string;
  body: Buffer;
}

/** Asks for a page of the centre on a test's own connection, for a browser that can't or must not reach it. */
export function askPractice(practice: Pick<PracticeCenter, 'port'>, url: string): Promise<PracticeAnswer> {
  const { pathname, search, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: practice.port,
        path: pathname + search,
        headers: { host },
        rejectUnauthorized: false,
        agent: false,
      },
      async (answer) => {
        const body = Buffer.concat(await answer.toArray());
        resolve({ status: answer.statusCode ?? 500, contentType: answer.headers['content-type'] ?? '', body });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
