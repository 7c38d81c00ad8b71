import { expect, it } from 'vitest';
import { Settings } from '../../../../utils/messaging/content-shapes';
import { isCarried } from '../../../../utils/storage/sync/entries';

/** A new setting stays here until somebody decides that it may leave, and says so (README, `sync.help`). */
it('leaves the computer: these settings, and none of the others', () => {
  expect(Object.keys(Settings.shape).filter(isCarried).sort()).toEqual([
    'autoRefresh',
    'daysOff',
    'language',
    'notify',
    'ownLengths',
    'showTips',
    'textSize',
    'theme',
    'tipsOff',
  ]);
});
