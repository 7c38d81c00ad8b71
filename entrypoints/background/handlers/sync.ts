/** What the seller's browsers share. */
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { storeMode } from '@/utils/storage/database';
import { reportSync, turn } from '../sync';

export const syncHandlers: Pick<Handlers, 'sync.get' | 'sync.turn'> = {
  'sync.get': () => reportSync(),

  async 'sync.turn'(on) {
    // What is chosen in memory is forgotten with the worker.
    if (storeMode().kind === 'memory') throw new GiljabiError('storage');
    await turn(on);
    return null;
  },
};
