/**
 * The background: decides and remembers.
 *
 * A worker is stopped after half a minute of quiet and started again by the next event, so nothing lives in its
 * variables that can't be rebuilt. The listeners are registered first and at once; each awaits the one start-up.
 */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createRouter } from '@/utils/messaging/router';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';
import { listenToAddressBar } from './address-bar';
import { listenToCommands } from './commands';
import { listenToContextMenu } from './context-menu';
import { watchDeadlines } from './deadline-watch';
import { handlers } from './handlers';
import { listenToInstallation } from './installation';
import { wakeRefreshesSoon } from './refreshes';
import { keepSearchReady } from './search-ready';
import { listenToSites } from './sites';
import { createStartUp } from './start-up';
import { watchSync } from './sync';
import { listenToTabs } from './tabs';

export default defineBackground(() => {
  const start = createStartUp();
  // Every question is an occasion to go on with what a stopped worker left off.
  const ready = () => start().then(wakeRefreshesSoon);
  const route = createRouter({
    handlers,
    ready,
    version: VERSION,
    self: { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') },
    log: (name, error) => console.error(`[giljabi] ${name}`, error),
  });
  wire.onMessage('ask', ({ data, sender }) => route(data, sender));
  listenToInstallation();
  listenToCommands();
  listenToContextMenu();
  listenToAddressBar(ready);
  listenToTabs();
  listenToSites(start);
  keepSearchReady();
  watchDeadlines(start);
  watchSync(start);
  ready().catch(() => {
    // Told to whoever asks; the next question tries again.
  });
});
