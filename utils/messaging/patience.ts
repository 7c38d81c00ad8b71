/** Waiting no longer than one cares to. */

/** Nothing came in time. */
export class Late extends Error {}

/** Settles as `answer` does, or rejects with `Late` after `patience` milliseconds; `answer` itself goes on. */
export function within<T>(patience: number, answer: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
