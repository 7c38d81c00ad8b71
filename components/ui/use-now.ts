import { useEffect, useState } from 'react';

/** How long an age may stand on the screen unchanged. Milliseconds. */
const MINUTE = 60_000;

/** The time, in epoch milliseconds, anew each minute: for ages, which grow while nothing else changes. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
