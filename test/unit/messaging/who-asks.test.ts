import { describe, expect, it } from 'vitest';
import { protocol } from '../../../utils/messaging/protocol';
import { type MessageSender, whoAsks } from '../../../utils/messaging/router';

const SELF = { id: 'giljabi', baseUrl: 'chrome-extension://giljabi/' };
const OWN = 'chrome-extension://giljabi';
const SITE = 'https://seller.example.com';
const from = (sender: MessageSender) => whoAsks({ id: 'giljabi', ...sender }, SELF);

describe('who asks', () => {
  it.each<[string, MessageSender, 'page' | 'surface', number | undefined, string]>([
    ['a content script', { url: `${SITE}/a?b#c`, frameId: 0, tab: { id: 7 } }, 'page', 7, SITE],
    ['the panel in a page', { url: `${OWN}/panel.html`, frameId: 5, tab: { id: 7 } }, 'surface', 7, OWN],
    ['the popup', { url: `${OWN}/popup.html` }, 'surface', undefined, OWN],
    ['the browser’s side panel', { url: `${OWN}/sidepanel.html` }, 'surface', undefined, OWN],
    [
      'our page in a tab of its own',
      { url: `${OWN}/panel.html`, frameId: 0, tab: { id: 9 } },
      'surface',
      undefined,
      OWN,
    ],
  ])('%s', (_, sender, kind, tabId, origin) => {
    expect(from(sender)).toMatchObject({ kind, tabId });
    expect(from(sender)?.origin).toBe(new URL(`${origin}/`).origin);
  });

  it.each<[string, MessageSender]>([
    ['another extension', { id: 'other', url: `${OWN}/popup.html` }],
    ['another extension’s page', { url: 'chrome-extension://other/popup.html' }],
    ['an extension whose id starts like ours', { url: 'chrome-extension://giljabi2/popup.html' }],
    ['a site that writes our address in its own', { url: `${SITE}.evil/?${OWN}/`, frameId: 2, tab: { id: 7 } }],
    ['a frame inside a page', { url: `${SITE}/a`, frameId: 3, tab: { id: 7 } }],
    ['a page without encryption', { url: 'http://seller.example.com/', frameId: 0, tab: { id: 7 } }],
    ['a file', { url: 'file:///a.html', frameId: 0, tab: { id: 7 } }],
    ['an empty page', { url: 'about:blank', frameId: 0, tab: { id: 7 } }],
    ['a page without a tab', { url: `${SITE}/a`, frameId: 0 }],
    ['a page without a frame', { url: `${SITE}/a`, tab: { id: 7 } }],
    ['nobody', {}],
    ['an address that is none', { url: 'seller', frameId: 0, tab: { id: 7 } }],
  ])('not %s', (_, sender) => {
    expect(from(sender)).toBeNull();
  });

  it('not a sender without an id', () => {
    expect(whoAsks({ url: `${OWN}/popup.html` }, SELF)).toBeNull();
  });
});

describe('the protocol', () => {
  // That each message has a handler is held by the type of `Handlers`.
  it.each(Object.entries(protocol))('%s is asked in one direction', (_, { from: sender }) => {
    expect(['page', 'surface']).toContain(sender);
  });

  it('lets a page ask thirteen things and no more', () => {
    const asked = Object.entries(protocol).flatMap(([name, { from: sender }]) => (sender === 'page' ? name : []));
    expect(asked).toEqual([
      ...['center.describe', 'page.seen', 'page.rows', 'mark.list'],
      ...['step.follow', 'step.met', 'step.sighted', 'tip.list', 'tip.seen', 'tip.off', 'tip.open'],
      ...['panel.remember', 'panel.lost'],
    ]);
  });
});
