import { MAIN_JOB } from './main-job.ts';
import { expect, test } from './seller.ts';
import { servePage } from './serve-page.ts';

test.describe('the main job', () => {
  test('is done online', async ({ seller }) => {
    for (const { title, act } of MAIN_JOB) await test.step(title, () => act(seller));
  });
});

test.describe('the main job in a browser in which nothing is filled in yet', () => {
  test.use({ how: { profileIs: 'empty' } });

  test('is done with the worker stopped between every two steps', async ({ seller }) => {
    for (const { title, act } of MAIN_JOB) {
      await test.step(title, () => act(seller));
      await seller.browser.killWorker();
    }
  });
});

test.describe('with the network off from the first start', () => {
  test.use({ how: { offline: true, profileIs: 'empty' } });

  test('the main job is done all the same', async ({ seller, practice }) => {
    await servePage(seller.page, practice);
    expect(await seller.page.evaluate(() => navigator.onLine)).toBe(false);
    for (const { title, act } of MAIN_JOB) await test.step(title, () => act(seller));
  });

  test('the main job is done with the worker stopped between every two steps', async ({ seller, practice }) => {
    await servePage(seller.page, practice);
    for (const { title, act } of MAIN_JOB) {
      await test.step(title, () => act(seller));
      await seller.browser.killWorker();
    }
  });
});
