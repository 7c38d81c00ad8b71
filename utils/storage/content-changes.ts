/** Says that articles changed in the store, to those who keep something worked out from them in memory. */
import { fillingOf, fillings } from './fillings';

let generation = 0;

const listeners: (() => void)[] = [];

/** Called within the transaction that changes them, nobody takes what is kept for what is there. */
export function contentChanged(): void {
  generation++;
  for (const listener of listeners) listener();
}

let replacement = new AbortController();

/**
 * The same of content that went, or was replaced, without a note of what it was: what is being worked out from it must
 * not be kept. Called within the transaction that does so, whoever reads or writes after it knows.
 */
export function contentReplaced(): void {
  replacement.abort();
  replacement = new AbortController();
  contentChanged();
}

/** Aborted as soon as content goes, or is replaced, that was read from now on. */
export const untilReplaced = (): AbortSignal => replacement.signal;

/** @param listener forgets what it keeps */
export const onContentChange = (listener: () => void) => void listeners.push(listener);

/**
 * Makes a function that works something out of a centre's articles, once for each content. While a first fill grows the
 * content, it is worked out anew each time.
 */
export function onceForContent<T>(work: (center: string) => Promise<T>): (center: string) => Promise<T> {
  const known = new Map<string, { generation: number; result: Promise<T> }>();
  return (center) => {
    const last = known.get(center);
    if (last?.generation === generation) return last.result;
    const result = work(center);
    if (fillingOf(center) === null) known.set(center, { generation, result });
    result.catch(() => known.delete(center));
    return result;
  };
}

/** The same for what is read of all centres at once; nothing is kept of a store that holds none. */
export function onceForAll<T>(read: () => Promise<T[]>): () => Promise<T[]> {
  let known: { generation: number; result: Promise<T[]> } | undefined;
  return () => {
    if (known?.generation === generation) return known.result;
    const one = { generation, result: read() };
    const isFirstFill = [...fillings.values()].some(({ first }) => first);
    known = isFirstFill ? undefined : one;
    const forget = () => {
      if (known === one) known = undefined;
    };
    one.result.then((rows) => rows.length === 0 && forget(), forget);
    return one.result;
  };
}
