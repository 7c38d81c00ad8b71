import { type Change, nodesOf } from './change';

/** When to wait, and whom not to listen to. */
export interface WatchOptions {
  /** Quiet time after a change, in milliseconds. */
  quietMs?: number;
  /** Least time between two calls, and most time that a change waits under a storm of others. */
  atMostEveryMs?: number;
  /** Our own nodes: what changes in them, and their coming and going, is no change of the page. */
  ignore?: (node: Node) => boolean;
  /** Is told at once of each change; far more often than the page comes to rest. */
  changed?: (change: Change) => void;
}

/** Attributes that the readers of the page depend on; a class, a style or `open` can show and hide. */
const ATTRIBUTES = [
  ...['hidden', 'aria-hidden', 'aria-busy', 'aria-current', 'aria-selected', 'class', 'style', 'open'],
  // What makes a notice or a dialog of what stood there before.
  ...['role', 'aria-live', 'aria-modal'],
];
/** Those by which grids say which rows and columns of all of them are there. */
const PLACES = [
  ...['aria-colindex', 'aria-rowindex', 'aria-rowcount', 'aria-colcount', 'aria-colspan', 'aria-rowspan'],
  ...['colspan', 'rowspan'],
];

/** Follows what is out of the page: of what changes in that nobody tells. */
function createReturns(): (record: MutationRecord) => Change[] {
  const gone = new WeakSet<Node>();
  return ({ addedNodes, removedNodes }) => {
    for (const node of removedNodes) if (!node.isConnected) gone.add(node);
    return [...addedNodes].flatMap((node) => (gone.delete(node) ? { target: node, isBack: true } : []));
  };
}

/**
 * Tells when the page has changed and come to rest. Under a storm of changes it still tells, at most every
 * `atMostEveryMs`; on a quiet page it runs nothing, not even a timer.
 *
 * @param root what to watch, with all below it; shadow roots and frames are roots of their own
 * @param signal ends it
 * @param settled called after changes; what it changes itself under an ignored node does not count
 * @returns watches one root more, once
 */
export function watch(
  root: Node,
  signal: AbortSignal,
  settled: () => void,
  options: WatchOptions = {},
): (root: Node) => void {
  if (signal.aborted) return () => {};
  const { quietMs = 250, atMostEveryMs = 500, ignore, changed: told } = options;
  type Timer = ReturnType<typeof setTimeout> | undefined;
  let quiet: Timer;
  /** Runs from the first change and again from each call: the storm's pace, and the least distance of two calls. */
  let pace: Timer;
  let resting = false;
  let changed = false;

  const tell = () => {
    clearTimeout(quiet);
    clearTimeout(pace);
    changed = false;
    resting = true;
    pace = setTimeout(paced, atMostEveryMs);
    settled();
  };
  const paced = () => {
    pace = undefined;
    resting = false;
    if (changed) tell();
  };
  const isOurs = (record: MutationRecord) =>
    ignore && (ignore(record.target) || (record.type === 'childList' && nodesOf(record).every(ignore)));

  const notice = () => {
    changed = true;
    clearTimeout(quiet);
    quiet = setTimeout(() => resting || tell(), quietMs);
    pace ??= setTimeout(paced, atMostEveryMs);
  };
  const backIn = createReturns();
  const observer = new MutationObserver((records) => {
    const changes = records.filter((record) => !isOurs(record));
    const back = changes.flatMap(backIn);
    if (told) for (const change of [...changes, ...back]) told(change);
    if (changes.length > 0) notice();
  });
  // A frame that goes to another page changes nothing in the one around it.
  const loaded = ({ target }: Event) => {
    if ((target as Element | null)?.tagName !== 'IFRAME') return;
    told?.({ target: target as Element });
    notice();
  };
  const watched = new WeakSet<Node>();
  const add = (more: Node) => {
    if (signal.aborted || watched.has(more)) return;
    watched.add(more);
    const attributeFilter = [...ATTRIBUTES, ...PLACES];
    observer.observe(more, { childList: true, characterData: true, subtree: true, attributeFilter });
    more.addEventListener('load', loaded, { capture: true, signal });
  };
  add(root);
  const stop = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(pace);
  };
  signal.addEventListener('abort', stop);
  return add;
}
