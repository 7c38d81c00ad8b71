import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beforeSeller } from '../../../entrypoints/background/before-seller';
import { fillPack } from '../../../utils/storage/fill';
import { rememberOrders } from '../../../utils/storage/orders';
import type { TabView } from '../../../utils/storage/tabs';
import { DUE_RULE, kst } from '../deadlines/rule';
import { packOf, stampOf } from '../storage/example-pack';
import { emptyDatabase } from '../storage/seller-rows';
import { CENTER, factsOf, PAGE, row } from './seller-deadlines';

const NOW = kst('2026-11-23T10:00');
const view = (more: Partial<TabView> = {}): TabView => ({
  ...{ center: CENTER, page: PAGE, reason: null, rows: 0, unreadRows: 0, seenAt: NOW, since: NOW },
  ...more,
});

beforeEach(async () => {
  await emptyDatabase();
  const empty = packOf(CENTER, []);
  const states = ['수거 완료', '반품 보류'].map((name, at) => ({ id: `state-${at}`, name, also: [] }));
  const pack = { ...empty, words: { ...empty.words, states }, deadlines: [DUE_RULE] };
  await fillPack(pack, stampOf(CENTER, 'h1'), [], 1).whole;
});

describe('what is before the seller', () => {
  it('is the page; an open dialog of another page comes before it', async () => {
    expect(await beforeSeller(view(), NOW)).toEqual({ page: PAGE, said: [], warned: [], states: [] });
    expect(await beforeSeller(view({ within: 'detail' }), NOW)).toMatchObject({ page: 'detail', under: PAGE });
  });

  it('has the words that the screen says, what went wrong first, and passes over those of another pack', async () => {
    const { said } = await beforeSeller(
      view({
        // The names of pages are the first words.
        said: [
          { word: 2, at: 'label' },
          { word: 1, at: 'notice' },
          { word: 9_999, at: 'heading' },
        ],
      }),
      NOW,
    );
    expect(said).toEqual([
      { text: '수거 완료', at: 'notice' },
      { text: '반품 보류', at: 'label' },
    ]);
  });

  it('is warned of what its own rows have, and has their states', async () => {
    const orders = [row('100001', '2026-11-24'), row('100002', null, null)];
    await rememberOrders(factsOf(orders), NOW);
    const { warned, states } = await beforeSeller(view({ rows: 2 }), NOW);
    expect(warned).toEqual([DUE_RULE.id]);
    expect(states).toEqual(['paid']);
  });

  it('is warned of nothing that was seen before', async () => {
    await rememberOrders(factsOf([row('100001', '2026-11-24')]), NOW - 60_000);
    expect(await beforeSeller(view({ rows: 1 }), NOW)).toMatchObject({ warned: [], states: [] });
  });

  it('is there even where the store gives nothing of the rows', async () => {
    const { database } = await import('../../../utils/storage/database');
    const orders = vi.spyOn(database().orders, 'where').mockImplementation(() => {
      throw new Error('broken');
    });
    expect(await beforeSeller(view({ rows: 1 }), NOW)).toMatchObject({ page: PAGE, warned: [], states: [] });
    orders.mockRestore();
  });
});
