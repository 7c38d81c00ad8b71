/** Faults of transport: the right page, harmed on its way. */
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { chance } from '../chance.ts';
import type { Drawn } from './faults.ts';

/** Long enough for what was sent to arrive before the connection ends. */
const ARRIVAL = 20;

/** A body as it arrives; the same body is always harmed in the same way. */
export function garble(body: string, fault: Drawn | null): Buffer {
  const bytes = Buffer.from(body);
  if (fault?.name !== 'garbled') return bytes;
  // Never in the last tenth: a cut behind the last tag would be none.
  if (fault.how === 'cut') return bytes.subarray(0, Math.floor(bytes.length * (0.05 + 0.85 * chance('cut', body))));
  if (fault.how === 'mojibake') return Buffer.from(bytes.toString('latin1'));
  if (fault.how === 'replacement') {
    return Buffer.from(
      body.replace(/[가-힣]/g, (letter, at: number) => (chance(body.length, at) < 0.15 ? '\ufffd' : letter)),
    );
  }
  return bytes;
}

/** Sends head and body, late, halting or not to the end where the fault says so. */
export async function sendBytes(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
  fault: Drawn | null,
): Promise<void> {
  if (fault?.name === 'slow' && fault.how === 'delay' && !(await pass(fault.setting.ms))) return;
  if (response.destroyed) return;
  // 304 speaks of a body that isn't sent, so a length of 0 would be wrong.
  response.writeHead(status, status === 304 ? headers : { ...headers, 'content-length': body.length });
  const halts = (fault?.name === 'slow' && fault.how === 'stall') || fault?.name === 'drop';
  if (!halts) {
    response.end(body);
    return;
  }
  const middle = Math.floor(body.length / 2);
  response.write(body.subarray(0, middle));
  if (fault.name === 'drop') {
    await wait(ARRIVAL);
    response.destroy();
  } else if (await pass(fault.setting.ms)) response.end(body.subarray(middle));
}

/** Waits without keeping the process alive; false where it would be for ever. */
async function pass(ms = 300): Promise<boolean> {
  if (!Number.isFinite(ms)) return false;
  await wait(ms, undefined, { ref: false });
  return true;
}
