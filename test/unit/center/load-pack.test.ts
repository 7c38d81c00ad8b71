import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { compilePack } from '../../../utils/center/compile-pack';
import { loadPack, PackUnreadable, readStamps } from '../../../utils/center/load-pack';
import { SMALL } from './small-pack';

// biome-ignore lint/suspicious/noExplicitAny: tests break it in ways that no type allows
type Loose = any;

/** What the background reads: the compiled file, parsed. */
const compiled = (): Loose => JSON.parse(COMPILED);
const COMPILED = JSON.stringify(compilePack(SMALL).pack);
const changed = (change: (json: Loose) => void) => {
  const json = compiled();
  change(json);
  return json;
};

/** The run of text that is a link. */
const linkOf = ({ articles }: Loose): Loose => articles[0].body[0].children.find(({ link }: Loose) => link);

const count = ({ pages, deadlines, guides, articles }: Loose) => [pages, deadlines, guides, articles].flat().length;

const before = Object.getOwnPropertyNames(Object.prototype).join();
afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before));

describe('loadPack', () => {
  it('gives back what the compiler made', () => {
    expect(loadPack(compiled())).toEqual({ pack: compilePack(SMALL).pack, skipped: [] });
  });

  it.each<[string, (json: Loose) => void, string[]]>([
    ['an article without a title', (json) => delete json.articles[1].title, ['articles/return-late']],
    ['an article whose body is HTML', (json) => (json.articles[0].body = '<b>글</b>'), ['articles/return-fee']],
    ['a block of an unknown kind', (json) => (json.articles[0].body[0].type = 'html'), ['articles/return-fee']],
    [
      'a link to a script',
      (json) => (json.articles[0].body[0].children[0].link = 'javascript:1'),
      ['articles/return-fee'],
    ],
    ['a page without an id', (json) => delete json.pages[1].id, ['pages/1']],
    ['a page that is null', (json) => (json.pages[0] = null), ['pages/0']],
    ['a page whose id is a number', (json) => (json.pages[0].id = 7), ['pages/0']],
    [
      'a number that is infinite',
      (json) => (json.deadlines[0].due[0].plus.value = Number.POSITIVE_INFINITY),
      ['deadlines/return-decision'],
    ],
    ['a number below zero', (json) => (json.deadlines[0].due[0].plus.value = -1), ['deadlines/return-decision']],
    ['half a day', (json) => (json.deadlines[0].due[0].plus.value = 7.5), ['deadlines/return-decision']],
    [
      'a guide with 25 steps',
      (json) => (json.guides[0].steps = Array(25).fill(json.guides[0].steps[0])),
      ['guides/carrier'],
    ],
    ['a step done in two ways at once', (json) => (json.guides[0].steps[0].done[0].seller = true), ['guides/carrier']],
    ['a guide without steps', (json) => (json.guides[0].steps = []), ['guides/carrier']],
    ['a link that is no address', (json) => (linkOf(json).link = 'https://['), ['articles/return-fee']],
    ['a source that is no address', (json) => (json.articles[1].source = 'https://['), ['articles/return-late']],
    ['a link to a stranger', (json) => (linkOf(json).link = 'https://evil.example/'), ['articles/return-fee']],
    ['a look-alike', (json) => (linkOf(json).link = 'https://help.example.com.evil.example/'), ['articles/return-fee']],
    [
      'a link that reads like another',
      (json) => (linkOf(json).link = 'https://evil.example@help.example.com/'),
      ['articles/return-fee'],
    ],
    ['a source at a stranger', (json) => (json.pages[0].source = 'https://evil.example/'), ['pages/returns']],
    [
      'a number’s source at a stranger',
      (json) => (json.deadlines[0].due[0].plus.source = 'http://help.example.com/'),
      ['deadlines/return-decision'],
    ],
    [
      'a step’s source at a stranger',
      (json) => (json.guides[0].steps[1].source = 'https://evil.example/'),
      ['guides/carrier'],
    ],
    ['a second page of the same id', (json) => (json.pages[1].id = 'returns'), ['pages/returns']],
    ['a second article of the same id', (json) => (json.articles[1].id = 'return-fee'), ['articles/return-fee']],
    [
      'two at once',
      (json) => Object.assign(json, { pages: [{ id: 'returns' }], articles: [[]] }),
      ['pages/returns', 'articles/0'],
    ],
  ])('%s is left out and named; the rest stays', (_, change, skipped) => {
    const loaded = loadPack(changed(change));
    expect(loaded.skipped).toEqual(skipped);
    expect(count(loaded.pack)).toBe(count(changed(change)) - skipped.length);
  });

  it.each<[string, (json: Loose) => void]>([
    ['no centre', (json) => delete json.center],
    ['a centre without hosts', (json) => delete json.center.hosts],
    ['a host that is not encrypted', (json) => (json.center.hosts[0].match = 'http://a.example/*')],
    ['a host that is no match pattern', (json) => (json.center.hosts[0].match = 'https://[/*')],
    ['a host that is everywhere', (json) => (json.center.hosts[0].match = 'https://*/*')],
    ['a help centre that is nowhere', (json) => (json.center.helpCenter.home = 'https://[')],
    ['a listed host that is no address', (json) => json.center.links.push('https://[')],
    ['no words', (json) => delete json.words],
    ['a word without a name', (json) => delete json.words.columns[0].name],
  ])('%s: nothing else means anything', (_, change) => {
    expect(() => loadPack(changed(change))).toThrow(PackUnreadable);
  });

  it.each([null, undefined, 1, '', 'text', [], {}, true])('%j is no pack', (json) => {
    expect(() => loadPack(json)).toThrow(PackUnreadable);
  });

  it('of two entries with one id the first stays', () => {
    const json = changed((pack) => pack.articles.push({ ...pack.articles[1], id: 'return-fee' }));
    expect(loadPack(json).pack).toEqual(compilePack(SMALL).pack);
  });

  it('an entry that names one that was left out stays', () => {
    const json = changed((pack) => (linkOf(pack).link = 'https://evil.example/'));
    expect(loadPack(json).pack.guides[0]?.articles).toEqual(['return-fee']);
    expect(loadPack(json).skipped).toEqual(['articles/return-fee']);
  });

  it('a host with a port of its own is read', () => {
    const json = changed((pack) => (pack.center.hosts[0].match = 'https://*.a.example:8443/*'));
    expect(loadPack(json).pack.center.hosts).toHaveLength(1);
  });

  it('lists of the wrong type count as empty', () => {
    const json = changed((pack) =>
      Object.assign(pack, { pages: null, deadlines: {}, guides: 'x', articles: { length: 9 } }),
    );
    expect(loadPack(json).pack).toMatchObject({ pages: [], deadlines: [], guides: [], articles: [] });
  });

  it('fields that nobody knows are dropped', () => {
    const json = changed((pack) => {
      pack.extra = 1;
      pack.articles[0].onload = 'alert(1)';
      pack.articles[0].body[0].children[0].style = 'color:red';
    });
    expect(loadPack(json).pack).toEqual(compilePack(SMALL).pack);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a key %s is dropped', (key) => {
    const evil = `"${key}":{"title":"나쁨","polluted":true},`;
    // Not in what ends a step: that has a closed list of keys, and one more makes it something that nobody knows.
    const text = JSON.stringify(compiled()).replaceAll(/\{"(?!(?:page|seller)":(?:"returns"|true)\})/g, `{${evil}"`);
    const json = JSON.parse(text);
    expect(text.split(evil).length).toBeGreaterThan(20);
    expect(loadPack(json).pack).toEqual(compilePack(SMALL).pack);
    expect(({} as Loose).polluted).toBeUndefined();
  });

  it('very long names of broken entries are cut', () => {
    const json = changed((pack) => (pack.articles[0] = { id: 'x'.repeat(5000) }));
    expect(loadPack(json).skipped[0]?.length).toBeLessThan(100);
  });

  it('a centre hidden in __proto__ is no centre', () => {
    const { center, words } = compiled();
    const json = JSON.parse(`{"__proto__":${JSON.stringify({ center, words })}}`);
    expect(() => loadPack(json)).toThrow(PackUnreadable);
  });
});

describe('any JSON at all', () => {
  const readsOrRefuses = (json: unknown) => {
    try {
      loadPack(json);
    } catch (error) {
      expect(error).toBeInstanceOf(PackUnreadable);
    }
  };

  it('is a pack or PackUnreadable', () => {
    fc.assert(fc.property(fc.jsonValue(), readsOrRefuses), { numRuns: 500 });
  });

  it('in the place of any list or entry of a good pack never throws', () => {
    const key = fc.constantFrom('pages', 'deadlines', 'guides', 'articles');
    fc.assert(
      fc.property(key, fc.jsonValue(), fc.boolean(), (list, json, whole) => {
        const pack = compiled();
        if (whole) pack[list] = json;
        else pack[list][0] = json;
        expect(() => loadPack(pack)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('readStamps', () => {
  const stamp = { center: 'market', format: 1, version: '1', hash: 'abc', file: 'market.json' };
  it.each<[string, unknown, number]>([
    ['one of ours', [stamp], 1],
    ['one of a later format', [{ ...stamp, format: 2 }], 0],
    ['a broken one beside a good one', [{ ...stamp, hash: null }, stamp], 1],
    ['no list', stamp, 0],
    ['null', null, 0],
    ['a list of nothing', [null, 1, 'x', []], 0],
  ])('%s', (_, json, count) => {
    expect(readStamps(json)).toHaveLength(count);
  });
});
