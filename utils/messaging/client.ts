/** The asking half, for the page side and the surfaces: no schema, no zod. */
import { browser } from 'wxt/browser';
import { within } from './patience';
import type { MessageName, Request, Response } from './protocol';
import { GiljabiError, type Result } from './result';
import { VERSION } from './version';
import { wire } from './wire';

/** A worker that has to start answers well within this; beyond it the seller is told. Milliseconds. */
const PATIENCE = 5_000;

/** What waits for the help centre, or takes the whole store, may last: the worker itself puts an end to it. Milliseconds. */
const LONG_PATIENCE = 20_000;
const LONG: readonly MessageName[] = ['help.find', 'help.copy', 'store.export', 'store.import', 'store.wipe'];

/** What questions wait for, as long as they have to. */
let moment: Promise<void> | undefined;

/**
 * Holds back all questions until then. For a surface whose first picture, and first answer, need no worker: one that
 * starts beside them takes the processor from them.
 */
export function askAfter(time: Promise<unknown>): void {
  moment = new Promise((resolve) => {
    const go = () => {
      moment = undefined;
      resolve();
    };
    time.then(go, go);
    // What a surface that goes away has not asked yet is asked now or never.
    addEventListener('pagehide', go, { once: true });
  });
}

/**
 * Asks the background. A worker that was just stopped is asked once more; nothing else is repeated.
 * @throws GiljabiError with the answer's code, `no-answer`, or `version` where the extension was updated or reloaded
 * under an open page: nobody will ever answer there.
 */
export async function ask<N extends MessageName>(
  name: N,
  ...[request]: Request<N> extends null ? [] : [Request<N>]
): Promise<Response<N>> {
  if (isOrphan()) throw new GiljabiError('version');
  if (moment) await moment;
  const send = () => wire.sendMessage('ask', { version: VERSION, name, request: request ?? null });
  const patience = LONG.includes(name) ? LONG_PATIENCE : PATIENCE;
  const result = (await within(patience, send().catch(send)).catch(noAnswer)) as Result<Response<N>>;
  if (!result.ok) throw new GiljabiError(result.error.code);
  return result.value;
}

/** The update may also come between the question and its answer. */
function noAnswer(cause: unknown): never {
  throw new GiljabiError(isOrphan() ? 'version' : 'no-answer', { cause });
}

/** Whether this script was left behind by its extension: browsers then take away the extension's id, or all of `runtime`. */
function isOrphan(): boolean {
  return !(browser as Partial<typeof browser> | undefined)?.runtime?.id;
}
