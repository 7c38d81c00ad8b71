import { describe, expect, it } from 'vitest';
import { homesOf, type Known, patternOf, siteHere, siteOf } from '../../../utils/center/sites';

const BASIS = { source: 'https://help.example/1', checked: '2026-11-23', status: '확인' as const };
const CENTER = {
  hosts: [{ match: 'https://seller.example/*', ...BASIS }],
  helpCenter: { origin: 'https://help.example' },
} as Known['centers'][number];
const SWITCHED = [
  { site: 'https://on.example', center: 'market' },
  { site: 'https://open.example', center: null },
];
const here = (address: string | undefined, access = false) =>
  siteHere(address, { centers: [CENTER], sites: SWITCHED, access });

describe('the site of an address', () => {
  it.each([
    ['https://a.example/b?c#d', 'https://a.example'],
    ['https://a.example:8443/', 'https://a.example'],
    ['https://관리.example/', 'https://xn--zb0b93v.example'],
    ['http://a.example/', null],
    ['file:///a.html', null],
    ['chrome://extensions/', null],
    ['about:blank', null],
    ['no address', null],
    ['', null],
  ])('%s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it('is asked for with all its pages, and nothing beside it', () => {
    expect(patternOf('https://a.example')).toBe('https://a.example/*');
  });
});

describe('what can be done beside a tab', () => {
  it.each([
    [undefined, { is: 'unknown' }],
    ['', { is: 'unknown' }],
    ['chrome://settings/', { is: 'closed', why: 'browser' }],
    ['about:addons', { is: 'closed', why: 'browser' }],
    ['view-source:https://seller.example/', { is: 'closed', why: 'browser' }],
    ['chrome-extension://abc/page.html', { is: 'closed', why: 'browser' }],
    ['https://chromewebstore.google.com/detail/x', { is: 'closed', why: 'browser' }],
    ['https://addons.mozilla.org/ko/', { is: 'closed', why: 'browser' }],
    ['https://store.whale.naver.com/', { is: 'closed', why: 'browser' }],
    ['file:///home/a.html', { is: 'closed', why: 'file' }],
    ['http://other.example/', { is: 'closed', why: 'http' }],
    ['https://other.example/a', { is: 'off', site: 'https://other.example' }],
    ['https://notmozilla.org/', { is: 'off', site: 'https://notmozilla.org' }],
    ['https://help.example/1', null],
  ])('%s', (address, state) => {
    expect(here(address)).toEqual(state);
    expect(here(address, true)).toEqual(state);
  });

  it.each([
    ['https://seller.example/a', { is: 'packed', site: 'https://seller.example' }],
    ['https://on.example/a', { is: 'on', site: 'https://on.example', center: 'market' }],
    ['https://on.example:8443/a', { is: 'on', site: 'https://on.example', center: 'market' }],
    ['https://open.example/', { is: 'on', site: 'https://open.example', center: null }],
  ])('%s, with the browser’s leave and without', (address, state) => {
    expect(here(address, true)).toEqual({ ...state, access: true });
    expect(here(address, false)).toEqual({ ...state, access: false });
  });
});

describe('where a centre may be opened', () => {
  it.each([
    ['https://seller.example/*', 'https://seller.example/'],
    ['https://seller.example:8443/admin/*', 'https://seller.example:8443/'],
    ['https://seller.example:*/*', 'https://seller.example/'],
    ['https://*.seller.example/*', undefined],
  ])('%s', (match, address) => {
    const homes = address ? [{ address, status: '확인' }] : [];
    expect(homesOf([{ match, ...BASIS }])).toEqual(homes);
  });
});
