/** Keeps a walk's record: what was done, what the screen then said, and a picture of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** One step of a walk: acts, and gives what it read from the screen. */
export type StepAction = () => Promise<string | string[]>;

/** A record in a folder: `transcript.md` and numbered pictures. */
export class Transcript {
  steps = 0;
  failures = 0;
  #folder: string;
  #lines = ['# 길잡이 시연 기록', ''];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Runs a step and records it; a failing one is recorded too, and the walk goes on. */
  async step(title: string, page: Page, act: StepAction, scheme: 'light' | 'dark' = 'light'): Promise<void> {
    this.steps += 1;
    this.#say(`## ${this.steps}. ${title}`, '');
    try {
      const read = [await act()].flat().map((text) => text.replace(/\s+/g, ' ').trim());
      if (read.every((text) => text === '')) throw new Error('nothing could be read from the screen');
      this.#say(...read.map((text) => `- ${text}`));
    } catch (error) {
      this.failures += 1;
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      this.#say(`- **FAILED** ${reason}`);
    }
    await this.#picture(page, scheme);
  }

  async #picture(page: Page, scheme: 'light' | 'dark') {
    const name = `${String(this.steps).padStart(2, '0')}-${scheme}.png`;
    try {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: join(this.#folder, name) });
      await page.emulateMedia({ colorScheme: 'light' });
      this.#say('', `![${name}](${name})`, '');
    } catch (error) {
      this.#say('', `(no picture: ${String(error)})`, '');
    }
  }

  /** Written after every line, so that a walk that is cut short keeps what it has. */
  #say(...lines: string[]) {
    this.#lines.push(...lines);
    console.log(lines.filter((line) => line !== '').join('\n'));
    writeFileSync(join(this.#folder, 'transcript.md'), `${this.#lines.join('\n')}\n`);
  }
}
