import { useEffect, useState } from 'react';
import { focusBox } from './focus-box';

/** A function that calls the keyboard into the search box, once that is on the screen. */
export function useCalledBox(): () => void {
  const [calls, setCalls] = useState(0);
  useEffect(() => {
    if (calls > 0) focusBox();
  }, [calls]);
  return () => setCalls((before) => before + 1);
}
