import { useEffect, useRef } from 'react';
import { useNavigation } from '../app/navigation';

/**
 * What the seller opened is read from its heading on, by eye and by screen reader. A place that a page load only
 * brought back takes no focus: that belongs to the page, and to what the seller types there.
 */
export function useFocusOnOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { byHand } = useNavigation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only how it came up counts
  useEffect(() => {
    if (byHand) heading.current?.focus();
  }, []);
  return heading;
}
