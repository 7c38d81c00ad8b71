/**
 * The transport: one message in each direction, carried by @webext-core/messaging. What a message means is decided by
 * the router, which checks the sender, the version and the schema; nothing is dispatched by the library.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageOrders } from './page-orders';
import type { Result } from './result';

/** A message as it travels. `version` is the build's; another build's messages are refused. */
export interface Envelope {
  version: string;
  name: string;
  request: unknown;
}

/** page or surface → background: every message of `protocol` travels as this one. */
interface Questions {
  ask(envelope: Envelope): Result<unknown>;
}

export const wire = defineExtensionMessaging<Questions & PageOrders>();
