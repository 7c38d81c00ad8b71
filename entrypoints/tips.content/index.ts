/**
 * What shows tips on the page: a small mark beside a field, column or button, and a sentence or two where the seller asks.
 * Brought into a page that has any, and nowhere else.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/utils/messaging/client';
import { GiljabiError } from '@/utils/messaging/result';
import { VERSION } from '@/utils/messaging/version';
import { dockInTime, type SharedDock } from '../center.content/shared-dock';
import { askAgain } from '../guide.content/ask-again';
import { createTipMarks } from './tip-marks';
import { createTipsWatch } from './tips-watch';

/** Each build is there once. */
const world = globalThis as { giljabiTips?: string };

export default defineContentScript({
  // `matches` is filled in from the packs when the extension is built.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (world.giljabiTips === VERSION) return;
    world.giljabiTips = VERSION;
    const life = new AbortController();
    ctx.onInvalidated(() => browser.runtime?.id || life.abort());
    void dockInTime().then((dock) => dock && start(dock, life));
  },
});

function start(dock: SharedDock, life: AbortController): void {
  const unheard = (error: unknown) => {
    // After an update nobody hears us any more: what leads nowhere goes.
    if (error instanceof GiljabiError && error.code === 'version') life.abort();
    throw error;
  };
  const { signal } = life;
  const marks = createTipMarks(dock, {
    seen: (tip) => ask('tip.seen', { tip }).catch(unheard),
    off: (tip) => ask('tip.off', { tip }).catch(unheard),
    open: (aim) => ask('tip.open', aim).catch(unheard),
  });
  const tell = createTipsWatch({ marks, owns: dock.owns, signal });
  askAgain({ ask: () => ask('tip.list').catch(unheard), tell, signal });
}
