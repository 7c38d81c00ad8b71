/**
 * The page side: reads the page, tells the background, and holds the panel. Loaded on every page view of a seller
 * centre, so it carries no React, no database and no schema.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/protocol';
import { GiljabiError } from '@/utils/messaging/result';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';
import { costlyFinder } from '@/utils/page/costly';
import { watchCostly } from '@/utils/page/costly-watch';
import { onNavigate } from '@/utils/page/navigation';
import { createRowMemory } from '@/utils/page/row-memory';
import { createDock, type Dock } from './dock';
import { askForMarks } from './marks/ask-marks';
import { createRowMarks, type RowMarks } from './marks/row-marks';
import { createNote } from './note';
import { tellPageViews } from './page-views';
import { shareDock } from './shared-dock';
import type { Ear } from './teller';
import { readTheme } from './theme';

export default defineContentScript({
  // `matches` is filled in from the packs when the extension is built.
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const life = new AbortController();
    // The context ends with an event that any page can forge; only when the extension is gone has a newer one of us
    // really started.
    ctx.onInvalidated(() => browser.runtime?.id || life.abort());
    const started = start(life.signal);
    // Orders may come before the background has answered; they wait for the dock.
    wire.onMessage('present', ({ data }) => data === VERSION);
    wire.onMessage('panel', async ({ data: { version, ...order } }) => {
      if (version === VERSION) (await started)?.dock.obey(order);
    });
    wire.onMessage('row', async ({ data: { version, ...row } }) =>
      version === VERSION ? ((await started)?.marks.show(row) ?? false) : false,
    );
    life.signal.addEventListener('abort', () => wire.removeAllListeners());
    // Without an answer there is nothing to show; the next page load begins anew.
    started.catch(() => {});
  },
});

/** How often a background is asked that gives no answer, and how long it is left alone in between, in milliseconds. */
const MOST_ASKED = 10;
const BETWEEN = 2_000;

/** What to look for here. On a busy computer the background may begin later than anybody waits for an answer. */
async function describe(life: AbortSignal): Promise<Response<'center.describe'>> {
  for (let asked = 1; ; asked += 1) {
    try {
      return await ask('center.describe');
    } catch (error) {
      const isOver = asked === MOST_ASKED || life.aborted;
      if (isOver || !(error instanceof GiljabiError) || error.code !== 'no-answer') throw error;
    }
    await new Promise((passed) => setTimeout(passed, BETWEEN));
  }
}

/** Asks what to look for here, and begins; `null` where no pack knows the site. */
async function start(life: AbortSignal): Promise<{ dock: Dock; marks: RowMarks } | null> {
  const [{ reading, panel }, theme] = await Promise.all([describe(life), readTheme()]);
  if (!reading || life.aborted) return null;
  /** After an update nobody hears us any more: no reading and no asking, but the panel still stands, and says so. */
  const heard = new AbortController();
  const unheard = (error: unknown) => {
    if (error instanceof GiljabiError && error.code === 'version') heard.abort();
    throw error;
  };
  const dock = createDock({
    initial: panel,
    theme,
    remember: async (state) => heard.signal.aborted || ask('panel.remember', state).catch(unheard),
    lost: (isLost) => void ask('panel.lost', isLost).catch(() => {}),
    signal: life,
  });
  shareDock(dock);
  const reads = AbortSignal.any([life, heard.signal]);
  const memory = createRowMemory();
  const marks = createRowMarks(dock, reads);
  askForMarks({
    ask: (after) => ask('mark.list', { after }).catch(unheard),
    tell: marks.tell,
    told: marks.told,
    signal: reads,
  });
  const note = createNote(dock);
  let page: string | null = null;
  const lookAgain = watchCostly({
    find: costlyFinder(reading.actions, (element) => memory.factAt(element)?.state),
    page: () => page,
    note,
    signal: reads,
  });
  const become = (next: string | null) => {
    page = next;
    lookAgain();
  };
  // Until the new screen is known, no words mean what they meant on the one before.
  onNavigate(window, reads, () => become(null));
  const ear: Ear = {
    seen: (facts) => ask('page.seen', facts).catch(unheard),
    rows: (rows) => ask('page.rows', rows).catch(unheard),
  };
  tellPageViews({ reading, memory, marks, note, dock, become, ear, life: reads });
  return { dock, marks };
}
