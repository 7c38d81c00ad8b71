/** A build of which the script for guides marks its own work, and that of nobody else, in the page's trace. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuild } from '../../harness/changed-build.ts';

/**
 * What the script sees instead of the browser's own. A task of a timer or of a pause is its own as a whole; what an
 * observer or a frame calls is a part of the page's task. A look begins with asking for all that may have a root of its
 * own. That the tab is hidden can be said by an attribute: a browser that is driven by a test never hides any.
 */
const PROBE = `(() => {
  const ours = () => performance.mark('ours');
  const within = (name, work) => (...args) => {
    const start = performance.now();
    work(...args);
    performance.measure(name, { start, end: performance.now() });
  };
  const [later, frame, page] = [setTimeout, requestAnimationFrame, globalThis];
  const observing = (Observer, name) => class extends Observer {
    constructor(work) { super(within(name, work)); }
  };
  const all = Document.prototype.querySelectorAll;
  const prototype = Object.create(Document.prototype, {
    querySelectorAll: { value(selector) {
      if (this === document && selector.startsWith(':not(td,')) performance.mark('look');
      return all.call(this, selector);
    } },
    hidden: { get: () => document.documentElement.hasAttribute('data-hidden-tab') },
  });
  const pauses = { yield: () => page.scheduler.yield().then(ours) };
  return {
    setTimeout: (work, ms) => later(() => { ours(); work(); }, ms),
    requestAnimationFrame: (work) => frame(within('drawn', work)),
    MutationObserver: observing(MutationObserver, 'drawn'),
    ResizeObserver: observing(ResizeObserver, 'drawn'),
    Document: { prototype },
    globalThis: new Proxy(page, {
      get: (page, name) => (name === 'scheduler' ? pauses : Reflect.get(page, name)),
    }),
  };
})()`;

const NAMES = 'setTimeout, requestAnimationFrame, MutationObserver, ResizeObserver, Document, globalThis';

/** Copies a build; `removeBuild` takes it away. */
export function probedBuild(built: string): string {
  const folder = copyBuild(built);
  const file = join(folder, 'content-scripts/guide.js');
  const script = readFileSync(file, 'utf8');
  writeFileSync(file, `var giljabiProbe = ${PROBE};\n(() => { const { ${NAMES} } = giljabiProbe;\n${script}\n})();`);
  return folder;
}
