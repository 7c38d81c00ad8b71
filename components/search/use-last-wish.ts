import { useLayoutEffect, useRef } from 'react';

/**
 * For what a key asks for and what comes only later: it is wanted until the next wish, until something of `place`
 * changes, or until the surface goes away.
 * @param value what is needed when it comes, as it is then
 * @returns makes a wish; what that gives tells the value of now, or nothing once it is no longer wanted
 */
export function useLastWish<T>(value: T, place: unknown[]): () => () => T | undefined {
  const latest = useRef(value);
  latest.current = value;
  const wishes = useRef(0);
  useLayoutEffect(
    () => () => {
      wishes.current += 1;
    },
    // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is the caller's
    place,
  );
  return () => {
    wishes.current += 1;
    const mine = wishes.current;
    return () => (mine === wishes.current ? latest.current : undefined);
  };
}
