import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../utils/center/blocks';
import { contentChanged } from '../../../utils/storage/content-changes';
import { database } from '../../../utils/storage/database';
import { fillPack } from '../../../utils/storage/fill';
import { textsOf } from '../../../utils/storage/found-entries';
import { keepCopy } from '../../../utils/storage/help-articles';
import { article, packOf, stampOf } from './example-pack';
import { emptyDatabase } from './seller-rows';

const body = (text: string): Block[] => [{ type: 'paragraph', children: [{ text }] }];
const fill = (center: string, texts: Record<string, string>) => {
  const articles = Object.entries(texts).map(([id, text]) => ({ ...article(id), body: body(text) }));
  return fillPack(packOf(center, articles), stampOf(center, 'h1'), [], 1).whole;
};
const found = (key: string, note = '') => ({ key, note });

beforeEach(async () => {
  await emptyDatabase();
  contentChanged();
  await fill('market', { a: '반품 글', b: '교환 글' });
});

describe('the texts of what was found', () => {
  it('come in its order, from all centres, with the help centre’s', async () => {
    await fill('bazaar', { a: '장터 글' });
    const copy = { title: '수거', hash: 'h', text: '글', body: body('고객센터 글'), service: '7' };
    await keepCopy('market', { id: '12', category: [] }, copy, 1);
    const all = [found('market/b'), found('bazaar/a'), found('market/help-12', '12'), found('market/a', '12!')];
    const texts = await textsOf(all);
    expect(texts.map((text) => text.trim())).toEqual([
      '교환 글',
      '장터 글',
      '고객센터 글',
      expect.stringMatching(/^반품 글\s+고객센터 글$/),
    ]);
  });

  it('are empty where there is none or it can’t be read', async () => {
    const [row] = await database().blocks.toArray();
    await database().blocks.put({ set: row?.set ?? '', id: 'b', body: 'x' as never });
    expect(await textsOf([found('market/b'), found('market/none'), found('nowhere/a'), found('market/a')])).toEqual([
      '',
      '',
      '',
      '반품 글',
    ]);
  });

  it('are read in one transaction, each once until the content changes', async () => {
    const read = vi.spyOn(database(), 'transaction');
    await textsOf([found('market/a'), found('market/b')]);
    await textsOf([found('market/b'), found('market/a')]);
    expect(read).toHaveBeenCalledTimes(1);
    contentChanged();
    await textsOf([found('market/a')]);
    expect(read).toHaveBeenCalledTimes(2);
    read.mockRestore();
  });
});
