import { afterEach, describe, expect, test } from 'vitest';
import { MAIN_JOB } from './main-job.ts';
import { eventually } from './part.ts';
import { CENTER, type Seller, startSeller } from './seller.ts';

/** A request of the page itself: the one page load of the job, the centre's own files and its lists. */
const OF_THE_PAGE = /^seller\.pay\.kakao\.com GET (\/claim\/return|\/assets\/\S+|\/api\/\w+|\/favicon\.ico)$/;
const notOfThePage = (hit: string) => !OF_THE_PAGE.test(hit);

let seller: Seller | undefined;
afterEach(() => seller?.leave());

test('the main job is done, and from the first start on nobody but the page asks the network for anything', async () => {
  seller = await startSeller();
  for (const { act } of MAIN_JOB) await act(seller);
  const { hits } = seller.practice;
  expect(hits.filter((hit) => hit.endsWith('GET /claim/return'))).toHaveLength(1);
  expect(hits.filter(notOfThePage)).toEqual([]);
});

test('the main job is done with the background stopped between every two steps', async () => {
  seller = await startSeller();
  for (const { act } of MAIN_JOB) {
    await act(seller);
    expect(await seller.browser.killBackground()).toBe('stopped');
  }
});

describe('with the network off from the first start', () => {
  test('the main job is done all the same', async () => {
    seller = await startSeller({ offline: true });
    await expect((await seller.browser.browser.newPage()).goto(CENTER)).rejects.toThrow();
    await seller.page.bringToFront();
    for (const { act } of MAIN_JOB) await act(seller);
    // What was handed over was the page's, and not asked for by the panel in it.
    expect(seller.practice.hits.filter(notOfThePage)).toEqual([]);
  });

  test('the main job is done with the background stopped between every two steps', async () => {
    seller = await startSeller({ offline: true });
    for (const { act } of MAIN_JOB) {
      await act(seller);
      expect(await seller.browser.killBackground()).toBe('stopped');
    }
    expect(await seller.oursAt('panel')).toBe(true);
    await seller.browser.pressCommand('toggle-panel');
    await eventually(async () => seller?.oursAt('panel')).toBe(false);
  });
});
