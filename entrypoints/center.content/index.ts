/**
 * The page side: reads the page, tells the background, and holds the panel. Loaded on every page view of a seller
 * centre, so it carries no React, no database and no schema.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/utils/messaging/client';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';
import { createDock } from './dock';
import { tellPageViews } from './page-views';

export default defineContentScript({
  // `matches` is filled in from the packs when the extension is built.
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { reading, panel } = await ask('center.describe');
    if (!reading || ctx.isInvalid) return;
    const dock = createDock(panel, (state) => ask('panel.remember', state), ctx.signal);
    wire.onMessage('panel', ({ data: { version, ...order } }) => {
      if (version === VERSION) dock.obey(order);
    });
    ctx.onInvalidated(() => wire.removeAllListeners());
    tellPageViews(reading, dock, ctx.signal);
  },
});
