import { documentValue } from '@/utils/page/dom';
import { type WatchOptions, watch } from '@/utils/page/watch';

/**
 * Watches the page while somebody sees it: what changes in a hidden tab is not even heard of.
 *
 * @param turned called when the page is seen again, or no more
 * @returns watches one root more, as `watch` does
 */
export function watchWhileSeen(
  signal: AbortSignal,
  settled: () => void,
  options: WatchOptions,
  turned: () => void,
): (root: Node) => void {
  let sight = new AbortController();
  let add = begin();
  function begin(): (root: Node) => void {
    sight.abort();
    if (documentValue(document, 'hidden')) return () => {};
    sight = new AbortController();
    return watch(document, AbortSignal.any([signal, sight.signal]), settled, options);
  }
  const turn = () => {
    add = begin();
    turned();
  };
  document.addEventListener('visibilitychange', turn, { signal });
  return (root) => add(root);
}
