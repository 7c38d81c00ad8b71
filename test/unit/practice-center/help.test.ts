import { expect, it } from 'vitest';
import { collectArticles } from '../../practice-center/help/generated/collection.ts';
import { cellsOf, pictureOf, textOf } from '../../practice-center/help/lines.ts';
import { MARKUPS, type MarkupName } from '../../practice-center/help/markups/markups.ts';
import { articleAt, idsIn, LISTING, openHelp, plain, totalIn } from './asking.ts';

it('is as small as ever by default', async () => {
  await using help = await openHelp();
  const all = await help.ask('/search?query=');
  const ours = await help.ask(`${LISTING}&page=2`);
  expect([totalIn(all.text), totalIn(ours.text), idsIn(ours.text).length]).toEqual([15, 13, 3]);
  expect(all.headers['set-cookie']).toBeUndefined();
  expect(Object.keys(all.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

it('generates articles that differ from each other, the same ones for a seed', () => {
  const articles = collectArticles(3000, 1);
  const ours = articles.filter(({ service }) => service === 174);
  const strangers = articles.filter(({ service }) => service === 215);
  const titles = new Set(ours.map(({ title }) => title));
  expect([ours.length, strangers.length, titles.size]).toEqual([3000, 300, 3000]);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(3300);
  expect(articles.every(({ id }) => /^\d{10}$/.test(id))).toBe(true);
  expect(new Set(articles.map(({ body }) => body.join('\n'))).size).toBeGreaterThan(3298);
  expect(strangers.filter(({ title }) => titles.has(title)).length).toBeGreaterThan(100);
  expect(collectArticles(3000, 1)).toEqual(articles);
  expect(collectArticles(3000, 2)).not.toEqual(articles);
});

it('has everything that an article can hold, in every category', () => {
  const ours = collectArticles(300, 1).filter(({ service }) => service === 174);
  const lines = ours.flatMap(({ body }) => body);
  for (const mark of [/^- /, /^1\. /, /^\| /, /^!\[/, /\]\(\/helps_html/, /&.*</, /\u00a0/]) {
    expect(lines.filter((line) => mark.test(line)).length, String(mark)).toBeGreaterThan(1);
  }
  expect(ours.filter(({ body }) => body.length > 100).length).toBeGreaterThan(2);
  expect(new Set(ours.map(({ category }) => category)).size).toBe(7);
  expect(new Set(ours.map(({ subcategory }) => subcategory)).size).toBe(23);
});

it.each(Object.keys(MARKUPS) as MarkupName[])(
  'shows 300 articles through its pages, written with %s',
  async (markup) => {
    await using help = await openHelp({ articles: 300, markup });
    const ours = help.help.articles.filter(({ service }) => service === 174);
    const pages = await Promise.all(Array.from({ length: 31 }, (_, i) => help.ask(`${LISTING}&page=${i + 1}`)));
    expect(pages.flatMap(({ text }) => idsIn(text))).toEqual(ours.map(({ id }) => id));
    expect(pages.map(({ text }) => totalIn(text))).toEqual(pages.map(() => 300));

    for (const article of ours.slice(5, 45)) {
      const text = plain((await help.ask(articleAt(article.id))).text);
      expect(text).toContain(article.title);
      const seen = article.body
        .filter((line) => !line.startsWith('!['))
        .flatMap((line) => (line.startsWith('| ') ? cellsOf(line) : [textOf(line)]));
      expect(seen.filter((line) => !text.includes(line))).toEqual([]);
    }
    const picture = ours.find(({ body }) => body.some((line) => line.startsWith('![')));
    const alt = pictureOf(picture?.body.find((line) => line.startsWith('![')) ?? '').text;
    expect((await help.ask(articleAt(picture?.id ?? ''))).text).toContain(`"${alt}"`);
    const category = await help.ask('/helps?service=174&category=627&device=2313&page=1');
    const wanted = ours.filter(({ subcategory }) => subcategory === '반품관리').slice(0, 20);
    expect(wanted.filter(({ title }) => !plain(category.text).includes(title))).toEqual([]);
  },
);

it('sorts, narrows down and mixes services', async () => {
  await using help = await openHelp({ articles: 60 });
  const { articles } = help.help;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows = async (query: string) =>
    idsIn((await help.ask(`/search?query=${query}`)).text).map((id) => byId.get(id));
  const views = (await rows('&sort=hits')).map((row) => row?.views ?? 0);
  const dates = (await rows('&sort=date')).map((row) => row?.date ?? '');
  expect(views).toEqual([...views].sort((a, b) => b - a));
  expect(dates).toEqual([...dates].sort().reverse());
  const narrowed = await rows('&serviceId=174&categoryId=627&deviceId=2314');
  expect(new Set(narrowed.map((row) => row?.path.join()))).toEqual(new Set(['판매관리,교환관리']));
  expect(totalIn((await help.ask('/search?query=')).text)).toBe(66);
});

it('changes while it runs', async () => {
  await using help = await openHelp({ articles: 20 });
  const [first, second] = help.help.articles;
  if (!first || !second) throw new Error('no articles');
  help.help.edit(first.id, { title: '새 제목', body: ['새 본문'] });
  help.help.remove(second.id);
  help.help.add({ ...second, id: '1073999999', title: '새 글' });
  expect(plain((await help.ask(articleAt(first.id))).text)).toContain('새 본문');
  expect(await help.statusOf(articleAt(second.id))).toBe(404);
  const pages = await Promise.all([1, 2].map((page) => help.ask(`${LISTING}&page=${page}`)));
  const ids = pages.flatMap(({ text }) => idsIn(text));
  expect(ids).not.toContain(second.id);
  expect(ids.at(-1)).toBe('1073999999');
  expect(help.help.articles.find(({ id }) => id === first.id)?.title).toBe('새 제목');
});

it('answers 304 until something changes', async () => {
  await using help = await openHelp();
  const [first, second] = help.help.articles;
  const path = articleAt(first?.id ?? '');
  const { headers } = await help.ask(path);
  const tag = { 'if-none-match': headers.etag ?? '' };
  const since = { 'if-modified-since': headers['last-modified'] ?? '' };
  expect(headers['cache-control']).toBe('no-cache');
  expect([(await help.ask(path, tag)).status, (await help.ask(path, since)).status]).toEqual([304, 304]);
  expect((await help.ask(path, tag)).body).toHaveLength(0);
  const listed = await help.ask(LISTING);
  help.help.edit(second?.id ?? '', { title: '바뀐 제목' });
  expect((await help.ask(path, { ...tag, ...since })).status).toBe(304);
  expect((await help.ask(LISTING, { 'if-none-match': listed.headers.etag ?? '' })).status).toBe(200);
  for (const body of [['한 번'], ['두 번']]) {
    const before = (await help.ask(path)).headers['last-modified'] ?? '';
    help.help.edit(first?.id ?? '', { body });
    expect((await help.ask(path, { 'if-modified-since': before })).status).toBe(200);
  }
  expect((await help.ask(path, { ...tag, 'if-modified-since': new Date().toUTCString() })).status).toBe(200);
});

it('answers the whole page every time where conditions are off, and sets a cookie where it shall', async () => {
  await using help = await openHelp({ conditional: false, cookie: true });
  const { headers } = await help.ask(LISTING);
  expect([headers.etag, headers['last-modified'], headers['cache-control']]).toEqual([
    undefined,
    undefined,
    'no-store',
  ]);
  expect(headers['set-cookie']).toHaveLength(1);
});

it('records who asked what, when and with which headers', async () => {
  await using help = await openHelp({ faults: { error: { times: [2], how: 503 } } });
  await help.ask(LISTING, { 'x-custom': '1' });
  await help.ask(LISTING, { cookie: 'practice=1' });
  await help.ask('/nowhere');
  const { requests } = help.help;
  expect(requests.map(({ method, address, status, fault }) => [method, address, status, fault])).toEqual([
    ['GET', LISTING, 200, null],
    ['GET', LISTING, 503, 'error'],
    ['GET', '/nowhere', 404, null],
  ]);
  expect(requests.map(({ headers }) => [headers['x-custom'], headers.cookie, headers.referer])).toEqual([
    ['1', undefined, undefined],
    [undefined, 'practice=1', undefined],
    [undefined, undefined, undefined],
  ]);
  const times = requests.map(({ time }) => time);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
