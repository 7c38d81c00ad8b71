/** How it stands with what the seller's browsers share; as messages. */
import * as z from 'zod/mini';

export const SyncReport = z.object({
  /** Whether the browser carries anything. */
  can: z.boolean(),
  on: z.boolean(),
  /** When the last look was that changed something, in epoch milliseconds; `null` before the first. */
  at: z.nullable(z.number()),
  /** How many of what is here found no room there. */
  left: z.int(),
  /** `newer`: another browser's build is newer, and what it left can't be read here. */
  trouble: z.nullable(z.enum(['newer', 'failed'])),
});
export type SyncReport = z.infer<typeof SyncReport>;
