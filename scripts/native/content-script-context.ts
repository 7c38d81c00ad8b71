/**
 * In the place of WXT's context of content scripts, whose timers, frames and watcher of addresses would be brought into
 * every page, and which nobody here uses: the end of a script, when a newer build of it starts in the same page. The
 * event is WXT's own, so that scripts of builds before this one hear it. Pages can forge it, so it is told each time.
 */
import { browser } from 'wxt/browser';

export class ContentScriptContext {
  readonly #started: string;

  constructor(contentScriptName: string) {
    this.#started = `${browser.runtime?.id}:${contentScriptName}:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(this.#started, { detail: { contentScriptName } }));
  }

  /** @param ended is told whenever anybody says that a newer one has started */
  onInvalidated(ended: () => void): void {
    document.addEventListener(this.#started, ended);
  }
}
