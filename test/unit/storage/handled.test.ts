import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database, goToDisk, goToMemory } from '../../../utils/storage/database';
import { type DeadlineKey, forgetHandled, handledOf, setHandled, sweepHandled } from '../../../utils/storage/handled';
import { emptyDatabase } from './seller-rows';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 23);
const deadline = (rest: Partial<DeadlineKey> = {}): DeadlineKey => ({
  center: 'market',
  rule: 'dispatch',
  orderNumber: '100001',
  due: '2026-11-24',
  ...rest,
});

beforeEach(emptyDatabase);

describe('what the seller said of a deadline', () => {
  it('is kept as the last thing they said of it', async () => {
    await setHandled(deadline(), NOW + 5, NOW);
    await setHandled(deadline(), null, NOW + 1);
    expect(await handledOf('market', NOW)).toEqual([{ ...deadline(), until: null, at: NOW + 1 }]);
  });

  it.each<[string, Partial<DeadlineKey>]>([
    ['another rule', { rule: 'return-decision' }],
    ['another order', { orderNumber: '100002' }],
    ['one of its goods', { itemNumber: 'A00001' }],
    ['another due date', { due: '2026-11-25' }],
    ['a minute of the due date', { due: '2026-11-24T18:00' }],
  ])('says nothing of %s', async (_, other) => {
    await setHandled(deadline(), null, NOW);
    await setHandled(deadline(other), NOW + 5, NOW);
    expect(await handledOf('market', NOW)).toHaveLength(2);
    await forgetHandled([deadline()]);
    expect(await handledOf('market', NOW)).toEqual([{ ...deadline(other), until: NOW + 5, at: NOW }]);
  });

  it('belongs to its centre', async () => {
    await setHandled(deadline({ center: 'bazaar' }), null, NOW);
    expect(await handledOf('market', NOW)).toEqual([]);
    expect(await handledOf('bazaar', NOW)).toHaveLength(1);
  });

  it.each([
    ['30 days to the millisecond', 30 * DAY, 1],
    ['a millisecond more than 30 days', 30 * DAY + 1, 0],
  ])('counts for 30 days: said %s ago, %d', async (_, age, count) => {
    await setHandled(deadline(), null, NOW - age);
    expect(await handledOf('market', NOW)).toHaveLength(count);
  });

  it('leaves the disk when it is old', async () => {
    await setHandled(deadline(), null, NOW);
    await sweepHandled(NOW, NOW);
    expect(await database().handled.count()).toBe(1);
    await sweepHandled(NOW + 1, NOW);
    expect(await database().handled.count()).toBe(0);
  });

  it('was said before now, whatever a clock that ran ahead says', async () => {
    await setHandled(deadline(), null, NOW + 400 * DAY);
    await sweepHandled(0, NOW);
    expect(await handledOf('market', NOW)).toMatchObject([{ at: NOW }]);
  });

  it('is passed over in another form than today’s', async () => {
    await setHandled(deadline(), null, NOW);
    await database().handled.put({ ...deadline({ orderNumber: '홍길동' }), itemNumber: '', until: null, at: NOW });
    await database().handled.put({ ...deadline(), itemNumber: 'A00001', until: 'soon' as never, at: NOW });
    expect(await handledOf('market', NOW)).toHaveLength(1);
  });

  it('goes along into memory and back to the disk', async () => {
    await setHandled(deadline(), null, NOW);
    await goToMemory('full');
    expect(await handledOf('market', NOW)).toHaveLength(1);
    await setHandled(deadline({ orderNumber: '100002' }), NOW + 5, NOW);
    await goToDisk();
    expect(await handledOf('market', NOW)).toHaveLength(2);
  });
});
