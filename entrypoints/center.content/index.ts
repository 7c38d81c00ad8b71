/**
 * The page side: reads the page, tells the background, and holds the panel. Loaded on every page view of a seller
 * centre, so it carries no React, no database and no schema.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/utils/messaging/client';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';
import { createDock, type Dock } from './dock';
import { tellPageViews } from './page-views';

export default defineContentScript({
  // `matches` is filled in from the packs when the extension is built.
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const started = start(ctx.signal);
    // Orders may come before the background has answered; they wait for the dock.
    wire.onMessage('present', ({ data }) => data === VERSION);
    wire.onMessage('panel', async ({ data: { version, ...order } }) => {
      if (version === VERSION) (await started)?.obey(order);
    });
    ctx.onInvalidated(() => wire.removeAllListeners());
    // Without an answer there is nothing to show; the next page load asks again.
    started.catch(() => {});
  },
});

/** Asks what to look for here, and begins; `null` where no pack knows the site. */
async function start(life: AbortSignal): Promise<Dock | null> {
  const { reading, panel } = await ask('center.describe');
  if (!reading || life.aborted) return null;
  const dock = createDock(panel, (state) => ask('panel.remember', state), life);
  tellPageViews(reading, dock, life);
  return dock;
}
