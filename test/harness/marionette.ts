/**
 * A small client for Marionette, Firefox's own remote protocol. It reaches what WebDriver BiDi refuses:
 * pages of an extension and the browser's privileged context.
 */
import net from 'node:net';

/** One connection to Firefox's Marionette port. */
export interface Marionette {
  /** Sends one command and gives its result. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  /** Runs an async function body in the selected tab; `args` holds the arguments. */
  inPage<T>(body: string, args?: unknown[]): Promise<T>;
  /** Runs an async function body in the browser's privileged context; `args` holds the arguments. */
  inBrowser<T>(body: string, args?: unknown[]): Promise<T>;
  /** Closes the connection, not the browser. */
  disconnect(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/** Connects as soon as the port answers, and waits for Firefox's greeting. */
export async function connectMarionette(port: number, timeoutMs = 20_000): Promise<Marionette> {
  const socket = await openSocket(port, Date.now() + timeoutMs);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const greeted = new Promise<void>((resolve, reject) => {
    readFrames(socket, (message) => {
      if (Array.isArray(message)) settle(waiting, message);
      else resolve();
    });
    socket.once('close', () => {
      const gone = new Error('Firefox closed its Marionette connection');
      reject(gone);
      for (const one of waiting.values()) one.reject(gone);
      waiting.clear();
    });
  });
  await greeted;

  const send = (command: string, parameters: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const frame = JSON.stringify([0, lastId, command, parameters]);
      socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });

  // Both contexts share one connection, so their scripts must not overlap: each waits for the one before.
  let turn: Promise<unknown> = Promise.resolve();
  const run = <T>(context: 'chrome' | 'content', body: string, args: unknown[]) => {
    const mine = turn.then(() => runScript<T>(send, context, body, args));
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    send,
    inPage: (body, args = []) => run('content', body, args),
    inBrowser: (body, args = []) => run('chrome', body, args),
    disconnect: () => socket.destroy(),
  };
}

async function runScript<T>(send: Marionette['send'], context: 'chrome' | 'content', body: string, args: unknown[]) {
  const script = `const args = [...arguments], done = args.pop();
    (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  await send('Marionette:SetContext', { value: context });
  try {
    const sandbox = context === 'chrome' ? 'system' : null;
    const result = (await send('WebDriver:ExecuteAsyncScript', { script, args, sandbox, newSandbox: true })) as {
      value: { value?: T; error?: string };
    };
    if (result.value.error !== undefined) throw new Error(result.value.error);
    return result.value.value as T;
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}

async function openSocket(port: number, deadline: number): Promise<net.Socket> {
  while (Date.now() < deadline) {
    const socket = await new Promise<net.Socket | undefined>((resolve) => {
      const attempt = net.connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(undefined));
    });
    if (socket) return socket.on('error', () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Firefox did not open its Marionette port ${port}`);
}

/** Frames look like `<number of bytes>:<json>` and may arrive in pieces or several at once. */
function readFrames(socket: net.Socket, onMessage: (message: unknown) => void) {
  let pending = Buffer.alloc(0);
  socket.on('data', (data) => {
    pending = Buffer.concat([pending, data as Buffer]);
    for (let colon = pending.indexOf(':'); colon > 0; colon = pending.indexOf(':')) {
      const end = colon + 1 + Number(pending.subarray(0, colon).toString());
      if (pending.length < end) return;
      const message: unknown = JSON.parse(pending.subarray(colon + 1, end).toString());
      pending = pending.subarray(end);
      onMessage(message);
    }
  });
}

/** Answers look like `[1, id, error | null, result]`. */
function settle(waiting: Map<number, Waiting>, answer: unknown[]) {
  const [, id, error, result] = answer as [number, number, { error: string; message: string } | null, unknown];
  const one = waiting.get(id);
  waiting.delete(id);
  if (error) one?.reject(new Error(`${error.error}: ${error.message}`));
  else one?.resolve(result);
}
