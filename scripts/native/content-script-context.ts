/**
 * In the place of WXT's context of content scripts, whose timers, frames and watcher of addresses would be brought into
 * every page, and which nobody here uses: the end of a script, when a newer build of it starts in the same page. The
 * event is WXT's own, so that scripts of builds before this one hear it.
 */
import { browser } from 'wxt/browser';

export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor(contentScriptName: string) {
    const started = `${browser.runtime?.id}:${contentScriptName}:wxt:content-script-started`;
    const detail = { contentScriptName };
    document.dispatchEvent(new CustomEvent(started, { detail }));
    document.addEventListener(started, () => this.#end.abort());
  }

  onInvalidated(ended: () => void): void {
    this.#end.signal.addEventListener('abort', ended);
  }
}
