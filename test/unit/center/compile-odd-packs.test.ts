import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../utils/center/compile-pack';
import { broken, lineWith, places, SMALL } from './small-pack';

describe('without a centre there is no pack', () => {
  it.each(['center.yaml', 'words.yaml'])('%s is missing', (file) => {
    const { [file]: _, ...files } = SMALL;
    expect(compilePack(files).pack).toBeNull();
    expect(compilePack(files).problems).toContainEqual({ file, line: 1, message: '파일이 없습니다' });
  });

  it('a host is not encrypted', () => {
    const files = broken('center.yaml', 'https://seller.example.com/*', 'http://seller.example.com/*');
    expect(places(compilePack(files).problems)).toEqual([
      `center.yaml:${lineWith(files, 'center.yaml', 'http://seller')}`,
    ]);
    expect(compilePack(files).pack).toBeNull();
  });

  it('a word has no name; the line of the word is named', () => {
    const files = broken('words.yaml', 'name: 발송기한', 'also: []');
    expect(places(compilePack(files).problems)).toEqual([`words.yaml:${lineWith(files, 'words.yaml', 'also: []')}`]);
  });
});

describe('keys that mean something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s harms nothing', (key) => {
    const evil = `\n${key}: { polluted: yes, title: 나쁨 }`;
    const files = {
      ...SMALL,
      'center.yaml': `${SMALL['center.yaml']}${evil}\n`,
      'pages.yaml': `${SMALL['pages.yaml']}  ${evil.trim()}\n`,
      'guides/carrier.yaml': `${SMALL['guides/carrier.yaml']}${evil}\n`,
      'articles/return-late.md': SMALL['articles/return-late.md']?.replace('---\n\n', `${evil.trim()}\n---\n\n`) ?? '',
    };
    const { pack, problems } = compilePack(files);
    expect(problems).toEqual([]);
    expect(pack).toEqual(compilePack(SMALL).pack);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a word called __proto__ is refused', () => {
    const { problems } = compilePack(broken('words.yaml', 'dispatch-due:', '__proto__:'));
    expect(problems.map(({ file }) => file)).toContain('words.yaml');
    expect(({} as { name?: unknown }).name).toBeUndefined();
  });
});
