/**
 * The transport: one message in each direction, carried by @webext-core/messaging. What a message means is decided by
 * the router, which checks the sender, the version and the schema; nothing is dispatched by the library.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PanelOrder } from './protocol';
import type { Result } from './result';

/** A message as it travels. `version` is the build's; another build's messages are refused. */
export interface Envelope {
  version: string;
  name: string;
  request: unknown;
}

export const wire = defineExtensionMessaging<{
  /** page or surface → background */
  ask(envelope: Envelope): Result<unknown>;
  /** background → page: is a page side there, of this build? */
  present(version: string): boolean;
  /** background → page */
  panel(order: PanelOrder & { version: string }): void;
}>();
