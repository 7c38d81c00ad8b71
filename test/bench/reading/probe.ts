/**
 * Runs in our content script's world: marks the tasks that are ours. A timer's and a pause's task is ours as a whole;
 * what an observer does is a part of the page's task, and is marked from its beginning to its end.
 */
export const PROBE = `(() => {
  const ours = () => performance.mark('ours');
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (work, ms) => later(() => { ours(); work(); }, ms);
  const pause = scheduler.yield.bind(scheduler);
  scheduler.yield = () => pause().then(ours);
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(hear) {
      super((records, observer) => {
        const start = performance.now();
        hear(records, observer);
        performance.measure('heard', { start, end: performance.now() });
      });
    }
  };
})()`;

/** A bare walk over the texts of all cells. */
export const WALK = `(() => {
  performance.mark('walk');
  let letters = 0;
  for (const cell of document.querySelectorAll('td')) letters += cell.textContent.length;
  return letters;
})()`;
