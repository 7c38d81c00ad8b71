import { useEffect, useRef } from 'react';

/** What was opened is read from its heading on, by eye and by screen reader. */
export function useFocusOnOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
