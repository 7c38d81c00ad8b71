/**
 * Runs in our content script's world: marks the tasks that are ours. A task of a timer, of a pause or of a message is
 * ours as a whole, with what sending and taking it costs; what an observer or a frame calls is a part of the page's
 * task, and is marked from its beginning to its end.
 */
export const PROBE = `(() => {
  const ours = () => performance.mark('ours');
  const heard = (work) => (...args) => {
    const start = performance.now();
    work(...args);
    performance.measure('heard', { start, end: performance.now() });
  };
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (work, ms) => later(() => { ours(); work(); }, ms);
  const pause = scheduler.yield.bind(scheduler);
  scheduler.yield = () => pause().then(ours);
  for (const name of ['MutationObserver', 'ResizeObserver']) {
    const Observer = globalThis[name];
    globalThis[name] = class extends Observer {
      constructor(hear) { super(heard(hear)); }
    };
  }
  const frame = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (work) => frame(heard(work));
  const { runtime } = globalThis.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message, answer) => {
    ours();
    if (!answer) return send(message).finally(ours);
    send(message, (value) => { ours(); answer(value); });
  };
})()`;

/** A bare walk over the texts of all cells. */
export const WALK = `(() => {
  performance.mark('walk');
  let letters = 0;
  for (const cell of document.querySelectorAll('td')) letters += cell.textContent.length;
  return letters;
})()`;
