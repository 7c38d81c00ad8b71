import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDraw } from '../../practice-center/help/faults/draw.ts';
import type { Faults } from '../../practice-center/help/faults/faults.ts';
import { articleAt, idsIn, LISTING, openHelp, plain, totalIn } from './asking.ts';

let help: Awaited<ReturnType<typeof openHelp>>;
beforeAll(async () => {
  help = await openHelp({ articles: 40 });
});
afterAll(() => help.stop());

const ARTICLE = articleAt('1073910000');
const PAGE_2 = `${LISTING}&page=2`;
/** The answer to a request that a fault befalls. */
function under(faults: Faults, path = ARTICLE, headers?: Record<string, string>) {
  help.help.faults = faults;
  return help.ask(path, headers);
}
/** The answer without any fault. */
const right = (path = ARTICLE) => under({}, path);

it.each(['before', 'body'] as const)('drops the connection: %s', async (how) => {
  await expect(under({ drop: { how } })).rejects.toThrow();
  expect(help.help.requests.at(-1)).toMatchObject({ fault: 'drop', status: how === 'before' ? null : 200 });
});

it('answers errors, and says when to come again', async () => {
  expect((await under({ error: { how: 502 } })).status).toBe(502);
  const busy = await under({ error: { how: 429 } });
  expect([busy.status, busy.headers['retry-after']]).toEqual([429, '1']);
  const later = await under({ error: { how: 503, retryAfter: 'date' } });
  const wait = Date.parse(later.headers['retry-after'] ?? '') - Date.now();
  expect(wait > 0 && wait <= 2000).toBe(true);
});

it.each(['delay', 'stall'] as const)('is slow and right: %s', async (how) => {
  const { text } = await right();
  const start = performance.now();
  expect((await under({ slow: { how, ms: 60 } })).text).toBe(text);
  expect(performance.now() - start).toBeGreaterThan(55);
});

it('halts for ever where it shall, and can be stopped all the same', async () => {
  const other = await openHelp({ faults: { slow: { how: 'stall', ms: Number.POSITIVE_INFINITY } } });
  const asked = other.statusOf(LISTING);
  await expect.poll(() => other.help.requests.at(-1)?.status).toBe(200);
  await other.stop();
  expect(await asked).toBe('drop');
});

it('garbles on the way: the length fits and the tag is the right one', async () => {
  const whole = await right();
  const cut = await under({ garbled: { how: 'cut' } });
  expect(cut.body.length).toBeLessThan(whole.body.length);
  expect(cut.body.equals(whole.body.subarray(0, cut.body.length))).toBe(true);
  expect([Number(cut.headers['content-length']), cut.headers.etag]).toEqual([cut.body.length, whole.headers.etag]);
  const mojibake = await under({ garbled: { how: 'mojibake' } });
  expect(mojibake.text).not.toMatch(/[가-힣]/);
  expect(Buffer.from(mojibake.text, 'latin1').equals(whole.body)).toBe(true);
  expect((await under({ garbled: { how: 'replacement' } })).text).toMatch(/[가-힣].*\ufffd/s);
});

it('leaves half of the content out of a page that looks whole', async () => {
  const whole = await right();
  const half = await under({ garbled: { how: 'half' } });
  expect(half.text.trimEnd()).toMatch(/<\/html>$/);
  expect(half.text.length).toBeLessThan(whole.text.length);
  expect(half.headers.etag).not.toBe(whole.headers.etag);
  expect(half.headers['last-modified']).toBeUndefined();
  const listing = await under({ garbled: { how: 'half' } }, LISTING);
  expect([idsIn(listing.text).length, totalIn(listing.text)]).toEqual([5, 40]);
});

it('answers for another service, with and without its label', async () => {
  const labelled = await under({ wrongService: { how: 'labelled' } });
  expect(plain(labelled.text)).toContain('[카카오톡 예약하기 파트너센터]');
  const bare = plain((await under({ wrongService: { how: 'bare' } })).text);
  expect(bare).toContain('예약하기 서비스의 연습용 글');
  expect(bare).not.toContain('파트너센터');
  const rows = idsIn((await under({ wrongService: 1 }, PAGE_2)).text);
  const services = rows.map((id) => help.help.articles.find((article) => article.id === id)?.service);
  expect(new Set(services)).toEqual(new Set([174, 215]));
});

it('shows a row twice', async () => {
  const [first, second] = [idsIn((await right(LISTING)).text), idsIn((await right(PAGE_2)).text)];
  const twice = idsIn((await under({ duplicate: { how: 'page' } }, LISTING)).text);
  expect([twice.length, new Set(twice).size]).toEqual([11, 10]);
  expect(idsIn((await under({ duplicate: { how: 'pages' } }, PAGE_2)).text)).toEqual([first.at(-1), ...second]);
});

it('moves rows between pages', async () => {
  const [first, second] = [idsIn((await right(LISTING)).text), idsIn((await right(PAGE_2)).text)];
  const lost = idsIn((await under({ moved: { how: 'lost' } }, PAGE_2)).text);
  expect([lost.length, lost.includes(second[0] ?? '')]).toEqual([10, false]);
  const again = idsIn((await under({ moved: { how: 'again' } }, PAGE_2)).text);
  expect(again).toEqual([first.at(-1), ...second.slice(0, -1)]);
});

it('answers with something else', async () => {
  expect((await under({ login: 1 })).text).toContain('type="password"');
  const redirect = await under({ portal: { how: 'redirect' } });
  expect([redirect.status, redirect.headers.location]).toEqual([302, 'https://portal.example.test/welcome']);
  expect((await under({ portal: { how: 'page' } })).text).toContain('무료 와이파이');
  expect((await under({ maintenance: { how: 503, retryAfter: 60 } })).headers['retry-after']).toBe('60');
  expect((await under({ maintenance: { how: 200 } })).text).toContain('점검');
  const empty = await under({ empty: 1 });
  expect([empty.status, empty.body.length]).toEqual([200, 0]);
  const json = await under({ json: 1 });
  expect([json.status, json.contentType]).toEqual([200, 'application/json; charset=utf-8']);
  expect(json.headers.etag).toBeUndefined();
});

it('is wrong by chance twice in a row at most, unless it may more often', async () => {
  help.help.faults = { error: { how: 500 } };
  expect(await help.statusesOf(ARTICLE, 5)).toEqual([500, 500, 200, 500, 500]);
  help.help.faults = { error: { how: 500 }, maintenance: { how: 503 }, drop: 0.5, atMost: 1 };
  const statuses = await help.statusesOf(ARTICLE, 6);
  expect(statuses.map((status) => status === 200)).toEqual([false, true, false, true, false, true]);
  help.help.faults = { error: { how: 500 }, atMost: Number.POSITIVE_INFINITY };
  expect(await help.statusesOf(ARTICLE, 5)).toEqual([500, 500, 500, 500, 500]);
});

it('keeps to a plan, for each address and for the pages that are meant', async () => {
  help.help.faults = { error: { how: 500, times: [1, 3, 4, 5], only: 'article' } };
  expect(await help.statusesOf(ARTICLE, 6)).toEqual([500, 200, 500, 500, 500, 200]);
  expect(await help.statusOf(articleAt('1073910013'))).toBe(500);
  expect(await help.statusOf(LISTING)).toBe(200);
  help.help.faults = { error: { how: 500, only: /page=2/ } };
  expect([await help.statusOf(LISTING), await help.statusOf(PAGE_2)]).toEqual([200, 500]);
});

it('falls the same way for the same seed, about as often as its chance says', () => {
  const addresses = Array.from({ length: 300 }, (_, i) => articleAt(String(1073910000 + i)));
  const run = (seed: number, order = addresses) => {
    const draw = createDraw({ error: 0.2, drop: 0.1 }, seed);
    return new Map(order.map((address) => [address, draw(address, 'article')]));
  };
  const drawn = run(1);
  expect(run(1, addresses.toReversed())).toEqual(drawn);
  expect(run(2)).not.toEqual(drawn);
  const names = [...drawn.values()].map((fault) => fault?.name);
  const share = (name: string) => names.filter((each) => each === name).length / names.length;
  expect(share('error')).toBeCloseTo(0.2 * 0.9, 1);
  expect(share('drop')).toBeCloseTo(0.1, 1);
});

it('never says 304 where a fault has its say, and changes nothing that is true', async () => {
  const before = help.help.articles;
  const known = { 'if-none-match': (await right()).headers.etag ?? '' };
  expect((await under({ wrongService: 1 }, ARTICLE, known)).status).toBe(200);
  expect((await under({ slow: { ms: 1 } }, ARTICLE, known)).status).toBe(304);
  expect(help.help.articles).toEqual(before);
});
