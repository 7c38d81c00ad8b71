/**
 * The answering half: sender tier ▸ version ▸ name and schema ▸ handler ▸ Result. Every message is answered, and
 * nothing a sender writes reaches a handler unchecked.
 */
import * as z from 'zod/mini';
import { type MessageName, protocol, type Request, type Response, type Sender } from './protocol';
import { GiljabiError, type Result } from './result';
import type { Envelope } from './wire';

/** The part of `runtime.MessageSender` that decides; an argument, so that tests can be anybody. */
export interface MessageSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

/** What a handler is told about its sender. */
export interface Asker {
  kind: Sender;
  /** The tab that the sender is embedded in; none for a page of our own (popup, side panel). */
  tabId: number | undefined;
  /** The tab that one of our pages is in, embedded or alone; none for the popup and the browser's side panel. */
  home?: number | undefined;
  /** Origin of the sender's page. It never goes stale with `pushState`, unlike the rest of the address. */
  origin: string;
}

export type Handlers = { [N in MessageName]: (request: Request<N>, asker: Asker) => Promise<Response<N>> };

export interface RouterOptions {
  handlers: Handlers;
  /** Settles when the background may answer; awaited inside each message, never before a listener stands. */
  ready: () => Promise<void>;
  version: string;
  /** Our extension's id and the base address of its pages. */
  self: { id: string; baseUrl: string };
  /** Called for failures nobody expected, with the message's name and never its content. */
  log: (name: string, error: unknown) => void;
}

/** Makes the one function that answers all messages. */
export function createRouter(options: RouterOptions) {
  return async function route(envelope: Envelope, sender: MessageSender): Promise<Result<unknown>> {
    try {
      const { name, request, asker } = admit(envelope, sender, options);
      await options.ready();
      const handle = options.handlers[name] as (request: unknown, asker: Asker) => Promise<unknown>;
      return { ok: true, value: z.parse(protocol[name].response, await handle(request, asker)) };
    } catch (error) {
      if (error instanceof GiljabiError) return { ok: false, error: { code: error.code } };
      options.log(nameOf(envelope), error);
      return { ok: false, error: { code: 'unexpected' } };
    }
  };
}

/** Lets a message in, or says why not. @throws GiljabiError `refused` or `version` */
function admit(envelope: Envelope, sender: MessageSender, { version, self }: RouterOptions) {
  const asker = whoAsks(sender, self);
  if (!asker || typeof envelope !== 'object' || envelope === null) throw new GiljabiError('refused');
  if (envelope.version !== version) throw new GiljabiError('version');
  if (typeof envelope.name !== 'string' || !Object.hasOwn(protocol, envelope.name)) throw new GiljabiError('refused');
  const name = envelope.name as MessageName;
  const request = z.safeParse(protocol[name].request, envelope.request);
  if (protocol[name].from !== asker.kind || !request.success) throw new GiljabiError('refused');
  return { name, request: request.data, asker };
}

/** For the log: only a name that we know, never what a sender wrote. */
function nameOf(envelope: Envelope): string {
  return Object.hasOwn(protocol, envelope.name) ? envelope.name : 'unknown message';
}

/**
 * Tells a content script from one of our pages by the sender's address: an embedded panel has a `tab` too.
 * Frames other than the top one have no say, and neither has anybody else's extension.
 */
export function whoAsks(sender: MessageSender, self: { id: string; baseUrl: string }): Asker | null {
  if (sender.id !== self.id || !sender.url || !URL.canParse(sender.url)) return null;
  const tabId = sender.tab?.id;
  if (sender.url.startsWith(self.baseUrl)) {
    const embedded = sender.frameId !== 0;
    return { kind: 'surface', tabId: embedded ? tabId : undefined, home: tabId, origin: new URL(self.baseUrl).origin };
  }
  const { protocol: scheme, origin } = new URL(sender.url);
  if (scheme !== 'https:' || sender.frameId !== 0 || tabId === undefined) return null;
  return { kind: 'page', tabId, origin };
}
