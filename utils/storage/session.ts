/** Reading session storage: it outlives the worker, not the browser, and never touches the disk. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** What another build left behind, or nobody can read, counts as nothing. */
export async function readSession<T extends z.core.$ZodType>(
  key: `session:${string}`,
  shape: T,
): Promise<z.infer<T> | null> {
  const stored = z.safeParse(shape, await storage.getItem(key));
  return stored.success ? stored.data : null;
}
