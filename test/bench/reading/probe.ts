/**
 * Runs in our content script's world: marks the tasks that are ours. A task of a timer or of a pause is ours as a whole,
 * and so is one in which a message is sent or taken, with what that costs; what an observer or a frame calls is a part
 * of the page's task, and is marked from its beginning to its end.
 */
export const PROBE = `(() => {
  const ours = () => performance.mark('ours');
  const told = () => performance.mark('told');
  const within = (name, work) => (...args) => {
    const start = performance.now();
    work(...args);
    performance.measure(name, { start, end: performance.now() });
  };
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (work, ms) => later(() => { ours(); work(); }, ms);
  const pause = scheduler.yield.bind(scheduler);
  scheduler.yield = () => pause().then(ours);
  for (const [name, part] of [['MutationObserver', 'heard'], ['ResizeObserver', 'drawn']]) {
    const Observer = globalThis[name];
    globalThis[name] = class extends Observer {
      constructor(work) { super(within(part, work)); }
    };
  }
  const frame = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = (work) => frame(within('drawn', work));
  const { runtime } = globalThis.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message, answer) => {
    told();
    if (!answer) return send(message).finally(told);
    send(message, (value) => { told(); answer(value); });
  };
})()`;

/** A bare walk over the texts of all cells. */
export const WALK = `(() => {
  performance.mark('walk');
  let letters = 0;
  for (const cell of document.querySelectorAll('td')) letters += cell.textContent.length;
  return letters;
})()`;
