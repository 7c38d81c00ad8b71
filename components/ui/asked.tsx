import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { GiljabiError } from '@/utils/messaging/result';
import { t } from '../app/language';
import { Button } from './button';
import { Notice } from './notice';

/** Time after which waiting is worth a word, in milliseconds. Sooner, a word would only flicker. */
const WORTH_A_WORD = 400;

interface AskedProps<T> {
  answer: UseQueryResult<T>;
  children: (value: T) => ReactNode;
}

/**
 * What was asked of the background: its answer, a word while it is awaited, or what went wrong and a way on. An answer
 * stays when asking again fails: nobody's reading is interrupted for that.
 */
export function Asked<T>({ answer, children }: AskedProps<T>) {
  if (answer.isPending) return <Waiting />;
  return (
    <>
      {answer.isError && <Failure error={answer.error} retry={() => answer.refetch()} />}
      {answer.data !== undefined && children(answer.data)}
    </>
  );
}

/** Says that we wait, once that takes long enough to be noticed. @param words what for, where that helps */
export function Waiting({ words = t.waiting }: { words?: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORTH_A_WORD);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{long ? words : ''}</p>;
}

/** What went wrong, in a sentence for the seller. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  const code = error instanceof GiljabiError ? error.code : 'unexpected';
  return (
    <Notice tone="error" role="alert">
      <p>{t.errors[code]}</p>
      {retry && <Button onClick={retry}>{t.retry}</Button>}
    </Notice>
  );
}
