import { beforeBackground, copyBuild, removeBuild } from '../harness/changed-build.ts';
import { BUILT, expect, type Seller, test } from './seller.ts';

/** Ways in which a browser refuses its storage to the background, each as a script that runs before ours. */
const REFUSALS: Record<string, string> = {
  UnknownError: `indexedDB.open = () => { throw new DOMException('Internal error opening backing store', 'UnknownError') }`,
  SecurityError: `indexedDB.open = () => { throw new DOMException('denied', 'SecurityError') }`,
  InvalidStateError: `indexedDB.open = () => { throw new DOMException('private', 'InvalidStateError') }`,
  QuotaExceededError: `indexedDB.open = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  AbortError: `IDBFactory.prototype.open = function () {
    const request = new EventTarget();
    setTimeout(() => {
      Object.assign(request, { error: new DOMException('aborted', 'AbortError') });
      request.onerror?.(new Event('error'));
      request.dispatchEvent(new Event('error'));
    }, 20);
    return request;
  }`,
  'an opening that never ends': `IDBFactory.prototype.open = () => new EventTarget()`,
  'a look at the databases that never ends': `IDBFactory.prototype.databases = () => new Promise(() => {})`,
};

const builds = Object.entries(REFUSALS).map(([name, script]) => {
  const folder = copyBuild(BUILT);
  beforeBackground(folder, script);
  return { name, folder };
});
test.afterAll(() => {
  for (const { folder } of builds) removeBuild(folder);
});

/** The whole job of a morning, without anything that lasts. */
async function worksInMemory(seller: Seller) {
  await seller.visit('/claim/return');
  const panel = await seller.openPanel();
  // No word of waiting stays longer than five seconds.
  await expect(panel.getByRole('tabpanel')).toContainText('반품관리', { timeout: 5_000 });
  await expect(panel.getByText('브라우저의 저장 공간을 쓸 수 없어')).toBeVisible();
  await expect((await seller.turnTo('할 일')).getByRole('listitem').first()).toBeVisible();
  const search = await seller.turnTo('찾기');
  await search.getByRole('combobox').fill('페널티');
  await search.getByRole('option').first().click();
  await expect(panel.getByRole('article')).toContainText('페널티');
  await panel.getByRole('button', { name: '고정하기' }).click();
  await expect(panel.getByRole('button', { name: '고정 풀기' })).toBeVisible();
}

for (const { name, folder } of builds) {
  test.describe(`a browser whose storage fails: ${name}`, () => {
    test.use({ how: { extension: folder } });

    test('the panel works from memory and says so', async ({ seller }) => {
      await worksInMemory(seller);
    });
  });
}

/** Writes fail once so many have gone through. */
const fullAfter = (writes: number) => `{
  let left = ${writes};
  const { put, add } = IDBObjectStore.prototype;
  const orFull = (write) => function (...how) {
    if (this.transaction.db.name === 'giljabi' && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
    return write.apply(this, how);
  };
  IDBObjectStore.prototype.put = orFull(put);
  IDBObjectStore.prototype.add = orFull(add);
}`;

for (const writes of [0, 60, 240]) {
  test.describe(`a disk that is full after ${writes} writes`, () => {
    const folder = copyBuild(BUILT);
    beforeBackground(folder, fullAfter(writes));
    test.afterAll(() => removeBuild(folder));
    test.use({ how: { extension: folder } });

    test('the help is there all the same', async ({ seller }) => {
      await seller.visit('/claim/return');
      const panel = await seller.openPanel();
      await expect(panel.getByRole('tabpanel')).toContainText('반품관리');
      const search = await seller.turnTo('찾기');
      await search.getByRole('combobox').fill('반품');
      await search.getByRole('option').first().click();
      await expect(panel.getByRole('article').getByRole('heading').first()).toBeVisible();
    });
  });
}

test('a disk that fills up later keeps what is on it', async ({ seller, practice }) => {
  await seller.visit('/claim/return');
  await seller.openPanel();
  await (await seller.turnTo('찾기')).getByRole('combobox').fill('페널티');
  const full = seller.browser;
  const worker = await full.worker();
  await worker.evaluate(fullAfter(0));
  const search = await seller.turnTo('찾기');
  await search.getByRole('combobox').fill('정산');
  await search.getByRole('option').first().click();
  const panel = await seller.panel();
  await panel.getByRole('button', { name: '고정하기' }).click();
  await expect(panel.getByText('브라우저의 저장 공간이 모자라')).toBeVisible();
  await expect(panel.getByRole('article')).toContainText('정산');
  // The help goes along to the next page, and says that what is seen there isn't kept.
  await seller.visit('/claim/exchange');
  await expect(await seller.turnTo('이 페이지')).toContainText('교환관리');
  await expect((await seller.panel()).getByText('지금 본 주문과 한 일을 저장하지 못해요')).toBeVisible();
  expect(practice.hits.filter((hit) => hit.startsWith('refused'))).toEqual([]);
});
