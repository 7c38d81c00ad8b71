/**
 * Lets Puppeteer join a session that Marionette has opened. Firefox allows one WebDriver session at a time,
 * and Puppeteer always asks for a new one; this transport answers that request with the session that exists,
 * so that both protocols drive the same Firefox.
 */
import type { ConnectionTransport } from 'puppeteer-core';

/** What Marionette's `WebDriver:NewSession` answers when it was asked for a `webSocketUrl`. */
export interface WebDriverSession {
  sessionId: string;
  capabilities: { webSocketUrl: string } & Record<string, unknown>;
}

/** Opens the session's WebSocket. */
export async function joinSession(session: WebDriverSession): Promise<ConnectionTransport> {
  const socket = new WebSocket(session.capabilities.webSocketUrl);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error('Firefox refused the BiDi connection')), { once: true });
  });
  const transport: ConnectionTransport = {
    send(message) {
      const { id, method } = JSON.parse(message) as { id: number; method: string };
      if (method !== 'session.new') return socket.send(message);
      const answer = JSON.stringify({ type: 'success', id, result: session });
      queueMicrotask(() => transport.onmessage?.(answer));
    },
    close: () => socket.close(),
  };
  socket.addEventListener('message', (event) => transport.onmessage?.(String(event.data)));
  socket.addEventListener('close', () => transport.onclose?.());
  return transport;
}
