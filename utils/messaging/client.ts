/** The asking half, for the page side and the surfaces: no schema, no zod. */
import type { MessageName, Request, Response } from './protocol';
import { GiljabiError, type Result } from './result';
import { VERSION } from './version';
import { wire } from './wire';

/** A worker that has to start answers well within this; beyond it the seller is told. Milliseconds. */
const PATIENCE = 5_000;

/**
 * Asks the background. A worker that was just stopped is asked once more; nothing else is repeated.
 * @throws GiljabiError with the answer's code, or `no-answer`.
 */
export async function ask<N extends MessageName>(
  name: N,
  ...[request]: Request<N> extends null ? [] : [Request<N>]
): Promise<Response<N>> {
  const send = () => wire.sendMessage('ask', { version: VERSION, name, request: request ?? null });
  const result = (await withPatience(send().catch(send)).catch(noAnswer)) as Result<Response<N>>;
  if (!result.ok) throw new GiljabiError(result.error.code);
  return result.value;
}

function noAnswer(cause: unknown): never {
  throw new GiljabiError('no-answer', { cause });
}

function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
