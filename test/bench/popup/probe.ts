/**
 * What is put into the popup's page to see when something is painted. It runs there as text, so it uses nothing from
 * outside of itself.
 *
 * A key's time begins with the first event that it makes (the browser's own stamp) and ends when the results that have
 * changed for it are painted: at the end of the frame that has them, which is when the page's work is done
 * (`painted`), and when the browser shows that frame, by its Element Timing (`shown`).
 */
export interface KeyTimes {
  /** Milliseconds since the epoch. */
  pressed: number;
  changed: number;
  painted: number;
  /** `NaN` where the browser didn't say. */
  shown: number;
}

declare global {
  interface Window {
    watchKey?: () => void;
    keyTimes?: () => Promise<KeyTimes | null>;
  }
}

/** Waits until one can type; installs the rest. @returns when that was, in milliseconds since the epoch */
export async function installProbe(): Promise<{ born: number; ready: number }> {
  const now = () => performance.timeOrigin + performance.now();
  const turn = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  while (!(document.activeElement instanceof HTMLInputElement)) await turn();
  const ready = now();
  let times: Promise<KeyTimes | null> = Promise.resolve(null);

  /** Something of its own in the same frame, since results that stay are not painted for the first time. */
  const shownWith = () =>
    new Promise<number>((done) => {
      const mark = document.createElement('p');
      mark.textContent = '·';
      mark.setAttribute('elementtiming', 'key');
      mark.style.cssText = 'position: fixed; right: 0; bottom: 0; margin: 0';
      const observer = new PerformanceObserver((list) => {
        const entry = list
          .getEntries()
          .find((one) => (one as PerformanceEntry & { element?: Element }).element === mark);
        if (!entry) return;
        observer.disconnect();
        mark.remove();
        done(performance.timeOrigin + entry.startTime);
      });
      observer.observe({ type: 'element' });
      document.body.append(mark);
      setTimeout(() => done(Number.NaN), 500);
    });

  window.watchKey = () => {
    let pressed = 0;
    const events = ['keydown', 'compositionstart', 'compositionupdate', 'beforeinput', 'input'];
    const hear = (event: Event) => {
      pressed ||= performance.timeOrigin + event.timeStamp;
    };
    for (const name of events) window.addEventListener(name, hear, true);
    times = new Promise((done) => {
      const end = (value: KeyTimes | null) => {
        observer.disconnect();
        for (const name of events) window.removeEventListener(name, hear, true);
        done(value);
      };
      const observer = new MutationObserver(async () => {
        if (!pressed || !document.querySelector('[role=option]')) return;
        observer.disconnect();
        const changed = now();
        const shown = shownWith();
        await new Promise((frame) => requestAnimationFrame(frame));
        // The frame's style, layout and painting are one task with what runs before them.
        await turn();
        const painted = now();
        end({ pressed, changed, painted, shown: await shown });
      });
      const list = document.querySelector('[role=listbox]') ?? document.body;
      observer.observe(list, { childList: true, characterData: true, subtree: true });
      setTimeout(() => end(null), 3_000);
    });
  };
  window.keyTimes = () => times;
  window.watchKey();
  return { born: performance.timeOrigin, ready };
}
