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
