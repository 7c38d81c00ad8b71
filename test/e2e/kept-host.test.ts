/** What a page does to our host: it comes back as it was, for as long as that makes sense. */
import { showPage } from './marked-page.ts';
import { expect, type Seller, test } from './seller.ts';

/** What our host looks like from the page. */
const AS_IT_WAS = {
  home: 'HTML',
  attributes: '',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  zoom: '1',
  visibility: 'visible',
  events: 'auto',
  // The panel is what is hit in the middle of where it stands.
  isHit: true,
};

/** Each is a function that runs in the page; `host` is ours. */
const DEEDS: Record<string, (host: HTMLElement) => void> = {
  'takes it out': (host) => host.remove(),
  'takes out all that is not its own': () => document.documentElement.replaceChildren(document.head, document.body),
  'puts it into a hidden place': (host) => {
    const place = document.createElement('div');
    place.hidden = true;
    document.body.append(place);
    place.append(host);
  },
  'wraps it, as it wraps all others': (host) => {
    const place = document.createElement('div');
    place.style.display = 'none';
    document.documentElement.append(place);
    place.append(host);
  },
  'makes it inert': (host) => {
    host.inert = true;
  },
  'hides it': (host) => {
    host.hidden = true;
    host.ariaHidden = 'true';
  },
  'gives it a style of its own': (host) => {
    for (const [name, value] of Object.entries({
      ...{
        display: 'none',
        visibility: 'hidden',
        opacity: '0',
        transform: 'scale(0)',
        filter: 'blur(9px)',
        zoom: '0.1',
      },
      ...{ 'pointer-events': 'none', 'clip-path': 'inset(50%)', position: 'static', 'content-visibility': 'hidden' },
    }))
      host.style.setProperty(name, value, 'important');
  },
  'has a rule for it': (host) => {
    host.id = 'theirs';
    const style = document.createElement('style');
    style.textContent =
      '#theirs,html>div{display:none!important;opacity:0!important;transform:scale(0)!important;pointer-events:none!important}';
    document.head.append(style);
  },
  'changes the looks of all': () => {
    const looks = { opacity: '0.02', transform: 'scale(0.2)', filter: 'blur(9px)', 'clip-path': 'inset(49%)' };
    for (const [name, value] of Object.entries(looks)) document.documentElement.style.setProperty(name, value);
  },
  'moves it by an animation': (host) => {
    host.animate([{ opacity: 0, transform: 'translate(-4000px)' }], { duration: 1e6, fill: 'forwards', iterations: 9 });
  },
};

/** Does that in the page, and looks at our host 200 milliseconds later. */
async function seenAfter({ page }: Seller, deed: (host: HTMLElement) => void) {
  const host = await page.evaluateHandle(() => {
    const all = [...document.documentElement.children] as HTMLElement[];
    return all.find(({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY') as HTMLElement;
  });
  await host.evaluate(deed);
  await page.waitForTimeout(200);
  return host.evaluate((ours) => {
    const { opacity, transform, filter, zoom, visibility, pointerEvents: events } = getComputedStyle(ours);
    return {
      home: ours.parentElement?.tagName,
      attributes: ours.getAttributeNames().join(),
      ...{ opacity, transform, filter, zoom, visibility, events },
      isHit: document.elementFromPoint(innerWidth - 100, innerHeight / 2) === ours,
    };
  });
}

const PAGE = '<main><h1>택배사/배송지 정보 관리</h1><p>가나다</p></main>';

for (const [name, deed] of Object.entries(DEEDS)) {
  test(`a page that ${name} has it back as it was within 200 ms`, async ({ seller }) => {
    await showPage(seller, PAGE);
    await seller.openPanel();
    expect(await seenAfter(seller, deed)).toEqual(AS_IT_WAS);
    await (await seller.turnTo('가이드')).getByRole('button', { name: /^계약 택배사 등록/ }).click();
  });
}

test('a page that takes it out again and again wins after ten times; the badge says it, and an order brings it back', async ({
  seller,
}) => {
  const { page } = seller;
  await showPage(seller, PAGE);
  await seller.openPanel();
  const taken = () => page.evaluate(() => (window as unknown as { taken: number }).taken);
  await page.evaluate(() => {
    const fight = Object.assign(window, { taken: 0 });
    const isTheirs = ({ tagName }: Element) => tagName === 'HEAD' || tagName === 'BODY';
    const watch = new MutationObserver(take);
    function take() {
      for (const element of [...document.documentElement.children].filter((one) => !isTheirs(one))) {
        element.remove();
        fight.taken += 1;
      }
    }
    watch.observe(document.documentElement, { childList: true });
    Object.assign(window, { stop: () => watch.disconnect() });
    take();
  });
  const badge = async () =>
    (await seller.browser.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const tabId = tab?.id ?? -1;
      return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    });
  await expect.poll(badge).toEqual({ text: '!', title: expect.stringContaining('띄우지 못했어요') });
  expect(await taken()).toBe(11);
  // Going on to other views gives it no more of them in that time.
  await page.evaluate(() => {
    for (let at = 0; at < 50; at += 1) history.pushState(null, '', `?at=${at}`);
  });
  await page.waitForTimeout(1_000);
  expect(await taken()).toBe(11);
  await page.waitForTimeout(5_000);
  expect(await taken()).toBe(11);

  await page.evaluate(() => (window as unknown as { stop(): void }).stop());
  await page.evaluate(() => history.pushState(null, '', '?again'));
  await expect.poll(badge).toEqual({ text: '', title: '길잡이' });
  await expect((await seller.panel()).getByRole('tab', { name: '가이드' })).toBeVisible();
});
