import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { exportSeller, importSeller } from '../../../utils/storage/backup';
import { getSettings } from '../../../utils/storage/settings';
import { putTip, takeTip } from '../../../utils/storage/tips';
import { wipe } from '../../../utils/storage/wipe';
import { emptyDatabase } from './seller-rows';

beforeEach(emptyDatabase);

it('a tip is put on a list once, and taken off again', async () => {
  expect(await putTip('tipsOff', 'market', 'fee')).toBe(true);
  expect(await putTip('tipsOff', 'market', 'fee')).toBe(false);
  expect(await putTip('tipsSeen', 'market', 'due')).toBe(true);
  expect(await getSettings()).toMatchObject({ tipsOff: { market: ['fee'] }, tipsSeen: { market: ['due'] } });
  expect(await takeTip('tipsOff', 'market', 'fee')).toBe(true);
  expect(await takeTip('tipsOff', 'market', 'fee')).toBe(false);
  expect(await getSettings()).toMatchObject({ tipsOff: { market: [] }, tipsSeen: { market: ['due'] } });
});

it('what two pages tell at the same time is all kept', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((tip) => putTip('tipsSeen', 'market', tip)));
  expect((await getSettings()).tipsSeen.market?.toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

it('what was turned off and read goes into the seller’s file, is wiped with the rest of theirs, and comes back', async () => {
  await putTip('tipsOff', 'market', 'fee');
  await putTip('tipsSeen', 'market', 'due');
  const file = await exportSeller(1);
  await wipe('seller');
  expect(await getSettings()).toMatchObject({ showTips: true, tipsOff: {}, tipsSeen: {} });
  await importSeller(new TextEncoder().encode(file), 2);
  expect(await getSettings()).toMatchObject({ tipsOff: { market: ['fee'] }, tipsSeen: { market: ['due'] } });
});
