import 'fake-indexeddb/auto';
import { request } from 'node:https';
import { Readable } from 'node:stream';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { blockText } from '../../../utils/center/block-text';
import { fetchHelp } from '../../../utils/help-center/asking/fetch-help';
import { createHelpClient } from '../../../utils/help-center/asking/help-client';
import { lettersOf } from '../../../utils/help-center/letters';
import { openDisk } from '../../../utils/storage/database';
import { getHelpBlocks, helpArticlesOf } from '../../../utils/storage/help-articles';
import { type PracticeCenter, startPracticeCenter } from '../../harness/practice';
import { textOf } from '../../practice-center/help/lines';
import type { HelpOptions } from '../../practice-center/help/practice-help';
import { CENTER as HELP_CENTER } from './example-center';
import { seeded } from './simulated/chance';
import { CENTER, createWorld, lastOutcome, runThrough } from './simulated/world';

beforeAll(async () => void (await openDisk()));

let practice: PracticeCenter | undefined;
afterEach(async () => {
  await practice?.stop();
  practice = undefined;
});

/** The browser's `fetch` over a connection to the practice server. */
const fetchFrom = (port: number) =>
  ((address: string, { signal, headers: sent }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const { pathname, search, host } = new URL(address);
      const target = {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        headers: { ...(sent as object), host },
        agent: false as const,
      };
      const asked = request({ ...target, rejectUnauthorized: false, signal: signal ?? undefined }, (answer) => {
        // A portal sends to a host of its own, which our policy doesn't let us reach.
        if (answer.statusCode === 302) return reject(new TypeError('Failed to fetch'));
        const headers = Object.entries(answer.headers).map(
          ([name, value]) => [name, String(value)] as [string, string],
        );
        const body = answer.statusCode === 304 ? null : (Readable.toWeb(answer) as ReadableStream);
        const response = new Response(body, { status: answer.statusCode, headers });
        resolve(Object.defineProperty(response, 'url', { value: address, configurable: true }));
      });
      asked.on('error', reject);
      asked.end();
    })) as typeof fetch;

/** A help centre that shows nothing for a search without words, as the real one may. */
const withoutBlankSearch = (fetch: typeof globalThis.fetch) =>
  ((address: string, init: RequestInit) => {
    const asked = new URL(address);
    if (asked.pathname === '/search' && !asked.searchParams.get('query')) asked.searchParams.set('query', '뷁');
    return fetch(asked.href, init).then((response) => Object.defineProperty(response, 'url', { value: address }));
  }) as typeof globalThis.fetch;

/** A world that asks the practice help centre. */
async function start(help: HelpOptions, through = (fetch: typeof globalThis.fetch) => fetch) {
  practice = await startPracticeCenter({ help });
  const world = await createWorld(0);
  const ports = { fetch: through(fetchFrom(practice.port)), mayAsk: async () => true, now: () => world.clock.now };
  world.connect = (gate) => createHelpClient(HELP_CENTER, gate, (address, have) => fetchHelp(address, ports, have));
  return { world, help: practice.help };
}

/** Letters of every copy and of every article, by number. */
async function compare(help: PracticeCenter['help']) {
  const rows = await helpArticlesOf(CENTER);
  const texts = rows.map(async ({ id, title }) => [id, title, blockText((await getHelpBlocks(CENTER, id)) ?? [])]);
  const lettersOfAll = (all: (string | undefined)[][]) =>
    Object.fromEntries(all.map(([id = '', title = '', text = '']) => [id, [lettersOf(title), lettersOf(text)]]));
  const true_ = help.articles
    .filter(({ service }) => service === 174)
    .map(({ id, title, body }) => [id, title, body.map((line) => textOf(line)).join('\n')]);
  return { copied: lettersOfAll(await Promise.all(texts)), wanted: lettersOfAll(true_) };
}

const SHORT = { chance: 0.05, ms: 30 };
const ROUGH: HelpOptions['faults'] = {
  ...{ drop: 0.05, error: 0.05, slow: SHORT, garbled: 0.05, wrongService: 0.05, duplicate: 0.05 },
  ...{ login: 0.03, portal: 0.03, maintenance: 0.03, empty: 0.03, json: 0.03, moved: 0.05 },
};

describe('the practice help centre', () => {
  it.each([
    // Three hundred are copied in refresh.test.ts too, from a help centre in memory.
    [process.env.GILJABI_FULL ? 300 : 80, 'spans'],
    [40, 'divs'],
    [40, 'table'],
  ] as const)(
    'of %i articles (%s) with all faults on is copied, right and whole, over 20 killed workers',
    {
      timeout: 120_000,
    },
    async (articles, markup) => {
      const { world, help } = await start({ articles, faults: ROUGH, markup });
      const random = seeded(11);
      let lives = 0;
      await runThrough(world, () => (++lives <= 20 ? Math.ceil(random() * 500) : Number.POSITIVE_INFINITY));
      const { copied, wanted } = await compare(help);
      const ids = Object.keys(wanted);
      const wrong = Object.keys(copied).filter((id) => JSON.stringify(copied[id]) !== JSON.stringify(wanted[id]));
      expect(wrong).toEqual([]);
      expect(ids.filter((id) => !(id in copied))).toEqual([]);
      expect(await lastOutcome()).toMatchObject({ added: articles, changed: 0, gone: 0, failed: 0 });
      expect(new Set(help.requests.map(({ method }) => method))).toEqual(new Set(['GET']));

      help.faults = {};
      const before = help.requests.length;
      await runThrough(world);
      expect(await lastOutcome()).toMatchObject({ added: 0, changed: 0, gone: 0, failed: 0 });
      const second = help.requests.slice(before);
      expect(second.length).toBeLessThanOrEqual(articles * 1.1 + 2);
      const read = second.filter(({ address }) => address.startsWith('/helps_html/'));
      expect(read.filter(({ status }) => status === 304).length).toBeGreaterThanOrEqual(read.length * 0.95);
    },
  );

  it('that shows nothing for a search without words is copied by its categories’ own pages', async () => {
    const { world, help } = await start({ articles: 40, markup: 'divs' }, withoutBlankSearch);
    world.plan.categories = ['627', '628', '632'];
    await runThrough(world);
    const listed = ['판매관리', '정산관리', '판매점정보'];
    const reached = help.articles.filter(({ service, category }) => service === 174 && listed.includes(category));
    const { copied, wanted } = await compare(help);
    expect(reached.length).toBeGreaterThan(10);
    expect(copied).toEqual(Object.fromEntries(reached.map(({ id }) => [id, wanted[id]])));
  });
});
