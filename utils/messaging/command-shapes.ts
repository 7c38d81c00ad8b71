/** The keys and the word that open us, as messages. */
import * as z from 'zod/mini';

/** The keys that open us, as the browser has them now. */
export const Commands = z.object({
  keys: z.array(z.object({ name: z.string(), key: z.string() })),
  /** The word after which the address bar asks us; `null` where there is none. */
  keyword: z.nullable(z.string()),
});
export type Commands = z.infer<typeof Commands>;
