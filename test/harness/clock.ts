/** A build whose clock a test sets: in the background, on the page side and in every page of the extension alike. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyBuild, removeBuild } from './changed-build.ts';
import { type ClockChange, type ClockPlace, clockPrelude } from './clock-prelude.ts';

/** A running browser, as far as the clock needs it. */
export interface Clocked<P extends Evaluating> {
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<P>;
  /** Ends the background as the browser does after half a minute of quiet. */
  stopBackground(): Promise<unknown>;
}

/** A page of either browser's harness. */
interface Evaluating {
  // biome-ignore lint/suspicious/noExplicitAny: their types differ, and agree in what is done with them here
  evaluate: any;
}

/** A length of time. */
export interface Length {
  days?: number;
  hours?: number;
  minutes?: number;
}

const MINUTE = 60_000;

/** The moment at which clocks in Korea show this. @param text `2026-11-23T10:00` */
export const koreanTime = (text: string) => new Date(`${text}:00+09:00`);

/**
 * A clock that runs on from the time that it was set to. It stays as it is over a restart of the browser with the same
 * profile. The page itself and the browser's own timers (`alarms`) keep the computer's time.
 */
export class TestClock {
  /** Folder of the build to start the browser with. */
  readonly extension: string;

  #offset: number;
  #page: Evaluating | undefined;
  #stopBackground = async (): Promise<unknown> => undefined;

  /** @param built folder of the real build @param start what the clock shows when the extension is first started */
  constructor(built: string, start: Date) {
    this.extension = copyBuild(built);
    this.#offset = start.getTime() - Date.now();
    this.#write();
  }

  /** What the clock shows. */
  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /**
   * Lets the clock be changed while this browser runs; once for each start.
   * @returns the page of the extension that does it, in which nothing of the product runs; it has to stay open
   */
  async hang<P extends Evaluating>(browser: Clocked<P>): Promise<P> {
    const page = await browser.openExtensionPage('clock.html');
    this.#page = page;
    this.#stopBackground = browser.stopBackground;
    await this.#tell(0);
    return page;
  }

  /** Somebody turns the clock, forwards or back: whoever waits goes on waiting as long as before. */
  async set(time: Date): Promise<void> {
    this.#offset = time.getTime() - Date.now();
    await this.#tell(0);
  }

  /** Time passes while nobody asks anything: the background has stopped, and what waits in pages comes to its end. */
  async pass({ days = 0, hours = 0, minutes = 0 }: Length): Promise<void> {
    const passed = ((days * 24 + hours) * 60 + minutes) * MINUTE;
    this.#offset += passed;
    await this.#tell(passed, this.#stopBackground);
  }

  /** Takes the build away. */
  remove(): void {
    removeBuild(this.extension);
  }

  async #tell(passed: number, between = async (): Promise<unknown> => undefined): Promise<void> {
    const change: ClockChange = { offset: this.#offset, passed };
    // A page of the extension that opens from now on has the time before its first line.
    writeFileSync(join(this.extension, 'clock.js'), this.#prelude('page'));
    await this.#page?.evaluate(keep, change);
    // Whatever background a page may wake from here on has the new time.
    await between();
    await this.#page?.evaluate(tell, change);
  }

  #prelude(place: ClockPlace): string {
    return `(${clockPrelude})(${JSON.stringify(place)}, ${this.#offset});\n`;
  }

  #write(): void {
    const before = (path: string, text: string) => {
      const file = join(this.extension, path);
      writeFileSync(file, text + readFileSync(file, 'utf8'));
    };
    before('background.js', this.#prelude('background'));
    before('content-scripts/center.js', this.#prelude('content'));
    writeFileSync(join(this.extension, 'clock.js'), this.#prelude('page'));
    for (const name of readdirSync(this.extension).filter((name) => name.endsWith('.html'))) {
      const file = join(this.extension, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', '<head><script src="/clock.js"></script>'));
    }
    writeFileSync(join(this.extension, 'clock.html'), '<!doctype html><title>clock</title>');
  }
}

/** Runs in the clock's own page: for what starts from now on. */
async function keep({ offset }: ClockChange): Promise<void> {
  const { browser } = globalThis as unknown as { browser?: typeof chrome };
  await (browser ?? chrome).storage.sync.set({ clock: offset });
}

/** Runs there, too: for what runs already. */
async function tell(change: ClockChange): Promise<void> {
  const { browser } = globalThis as unknown as { browser?: typeof chrome };
  // The same change twice would be heard once.
  await (browser ?? chrome).storage.sync.set({ change: { ...change, at: performance.now() } });
  new BroadcastChannel('clock').postMessage(change);
}
