/**
 * What leads through a guide on the page: it finds the target of the step, points at it, and tells when the step is done.
 * Brought into a page where a guide is followed, and nowhere else.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/utils/messaging/client';
import { GiljabiError } from '@/utils/messaging/result';
import { VERSION } from '@/utils/messaging/version';
import { wire } from '@/utils/messaging/wire';
import { dockInTime, type SharedDock } from '../center.content/shared-dock';
import { askAgain } from './ask-again';
import { checkAll } from './looking';
import { createPointer } from './pointer';
import { createStepWatch } from './step-watch';

/** Each build is there once. */
const world = globalThis as { giljabiGuide?: string };

export default defineContentScript({
  // `matches` is filled in from the packs when the extension is built.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (world.giljabiGuide === VERSION) return;
    world.giljabiGuide = VERSION;
    const life = new AbortController();
    ctx.onInvalidated(() => browser.runtime?.id || life.abort());
    wire.onMessage('check', ({ data: { version, targets } }) => (version === VERSION ? checkAll(targets) : []));
    const started = dockInTime().then((dock) => dock && start(dock, life));
    wire.onMessage('target', async ({ data }) => data === VERSION && ((await started)?.show() ?? false));
    life.signal.addEventListener('abort', () => wire.removeAllListeners());
  },
});

function start(dock: SharedDock, life: AbortController) {
  const unheard = (error: unknown) => {
    // After an update nobody hears us any more: what was pointed at is left.
    if (error instanceof GiljabiError && error.code === 'version') life.abort();
    throw error;
  };
  const { signal } = life;
  const pointer = createPointer(dock, () => watch.tellSight());
  const watch = createStepWatch({
    pointer,
    owns: dock.owns,
    met: (step) => ask('step.met', step).catch(unheard),
    sighted: (sighted) => ask('step.sighted', sighted).catch(unheard),
    signal,
  });
  askAgain({ ask: () => ask('step.follow').catch(unheard), tell: watch.follow, signal });
  return pointer;
}
