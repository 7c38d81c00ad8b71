/** What the seller keeps: pins, settings, and the store as a whole. */

import { notifyPermission } from '@/utils/browser/notifications';
import { sayForgotten } from '@/utils/browser/revision';
import { JSON_LIMITS } from '@/utils/center/bounded-json';
import type { ArticleLink } from '@/utils/messaging/article-shapes';
import { GiljabiError } from '@/utils/messaging/result';
import type { Handlers } from '@/utils/messaging/router';
import { exportSeller, importSeller } from '@/utils/storage/backup';
import { storeMode } from '@/utils/storage/database';
import { getLink } from '@/utils/storage/entries';
import { listPins, listRecents, pin, rememberRecent, unpin } from '@/utils/storage/marks';
import { reportStore } from '@/utils/storage/report';
import { withRoom } from '@/utils/storage/room';
import { changeSettings, getSettings } from '@/utils/storage/settings';
import { forgetVotes, setVote } from '@/utils/storage/votes';
import { wipe } from '@/utils/storage/wipe';
import { changed, settingsChanged } from '../changed';
import { showInOwnTab } from '../show';
import { turnAllOff } from '../sites';
import { forgetSync } from '../sync';
import { bringTipsEverywhere } from '../tips';

type StoreMessages =
  | 'article.pin'
  | 'article.rate'
  | 'vote.forget'
  | 'article.opened'
  | 'pin.list'
  | 'recent.list'
  | 'store.get'
  | 'store.export'
  | 'store.import'
  | 'store.wipe'
  | 'settings.get'
  | 'settings.set'
  | 'settings.open'
  | 'notify.get';

export const storeHandlers: Pick<Handlers, StoreMessages> = {
  async 'article.pin'({ center, id, pinned }) {
    const now = Date.now();
    await withRoom(async () => {
      if (pinned) await pin(center, id, now);
      else await unpin(center, id, now);
    });
    return changed();
  },

  async 'article.rate'({ center, id, helpful }) {
    const now = Date.now();
    await withRoom(() => setVote(center, id, helpful, now));
    return changed();
  },

  async 'vote.forget'() {
    refuseInMemory();
    await forgetVotes();
    return changed();
  },

  async 'article.opened'({ center, id }) {
    const now = Date.now();
    // Whoever shows them asks anew each time; nobody else has to hear of it.
    await withRoom(() => rememberRecent(center, id, now));
    return null;
  },

  'pin.list': async () => linksTo(await listPins()),

  'recent.list': async () => linksTo(await listRecents()),

  'store.get': () => reportStore(),

  'store.export': () => exportSeller(Date.now()),

  async 'store.import'({ base64 }) {
    const imported = await importSeller(fromBase64(base64), Date.now());
    await settingsChanged();
    return imported;
  },

  async 'store.wipe'({ what }) {
    refuseInMemory();
    if (what === 'cache') await wipe(what);
    else await forgetSync(() => wipe(what));
    // Where we stand is the seller's to say, and so is all that is kept of it.
    if (what !== 'cache') {
      await sayForgotten(Date.now());
      await turnAllOff();
    }
    return settingsChanged();
  },

  'settings.get': () => getSettings(),

  async 'settings.set'(changes) {
    await withRoom(() => changeSettings(changes));
    await settingsChanged();
    if (changes.showTips) await bringTipsEverywhere();
    return null;
  },

  async 'settings.open'() {
    await showInOwnTab({ at: 'settings' }, { active: true });
    return null;
  },

  'notify.get': () => notifyPermission(),
};

/** The articles of marks, without those that are no longer in the store. */
async function linksTo(marks: { center: string; id: string }[]): Promise<ArticleLink[]> {
  const links = await Promise.all(marks.map(({ center, id }) => getLink(center, id)));
  return links.filter((link) => link !== undefined);
}

/** What is on the disk can't be reached from memory, and must not be said to be gone. @throws GiljabiError `storage` */
function refuseInMemory(): void {
  if (storeMode().kind === 'memory') throw new GiljabiError('storage');
}

/** @throws GiljabiError `bad-file`, or `big-file` before anything is unpacked */
function fromBase64(base64: string): Uint8Array {
  // Four characters are three bytes.
  if ((base64.length / 4) * 3 > JSON_LIMITS.bytes + 3) throw new GiljabiError('big-file');
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch (error) {
    throw new GiljabiError('bad-file', { cause: error });
  }
}
