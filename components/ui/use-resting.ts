import { useEffect, useState } from 'react';

/** Whether a value has stood still for a while. @param pause how long, in milliseconds */
export function useResting(value: string, pause: number): boolean {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested === value;
}
