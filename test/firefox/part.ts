/**
 * A part of a screen, found by its role and name as a seller names it. Like a locator it is looked for anew at every
 * use, and only what is visible counts. Puppeteer can ask Firefox's accessibility tree too, but that takes a third of
 * a second each time.
 */
import type { ElementHandle, Frame } from 'puppeteer-core';
import { expect } from 'vitest';

/** Roles of the product's screens and of the practice centre, as they are written there. */
const ROLES = {
  article: 'article',
  button: 'button',
  combobox: '[role=combobox]',
  heading: 'h1, h2',
  link: 'a[href]',
  listitem: 'li',
  main: 'main',
  navigation: 'nav',
  option: '[role=option]',
  progressbar: 'progress',
  region: 'section[aria-labelledby]',
  summary: 'summary',
  tab: '[role=tab]',
  tabpanel: '[role=tabpanel]',
};
export type Role = keyof typeof ROLES;

/** One turn on the way to a part: `name` is a pattern of its name or text. */
interface Turn {
  selector: string;
  name: string;
}

/** Repeats a question until the answer is right. */
export const eventually = <T>(question: () => Promise<T>) => expect.poll(question, { timeout: 10_000, interval: 50 });

/** Parts of a page or frame, found by roles and names one inside the other. */
export class Part {
  readonly #frame: () => Frame | Promise<Frame>;
  readonly #way: Turn[];

  constructor(frame: () => Frame | Promise<Frame>, way: Turn[] = []) {
    this.#frame = frame;
    this.#way = way;
  }

  /** Parts of a role inside this one; a string as name is a piece of the name, or of the text. */
  byRole(role: Role, name: string | RegExp = ''): Part {
    const pattern = typeof name === 'string' ? name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : name.source;
    return new Part(this.#frame, [...this.#way, { selector: ROLES[role], name: pattern }]);
  }

  /** The text of each. */
  texts(): Promise<string[]> {
    return this.read((elements) => elements.map((element) => element.innerText));
  }

  /** The text of the first; '' when there is none. */
  async text(): Promise<string> {
    return (await this.texts())[0] ?? '';
  }

  count(): Promise<number> {
    return this.read((elements) => elements.length);
  }

  /** An attribute of the first. */
  attribute(name: string): Promise<string | null | undefined> {
    return this.read((elements, name) => elements[0]?.getAttribute(name), name);
  }

  /** Waits until there is one. */
  async appear(): Promise<void> {
    await eventually(() => this.count()).toBeGreaterThan(0);
  }

  /** Asks the elements themselves, in their page. */
  async read<T, A extends unknown[]>(question: (elements: HTMLElement[], ...args: A) => T, ...args: A): Promise<T> {
    const found = await this.#found();
    return (await found.evaluate(question as (elements: HTMLElement[], ...args: unknown[]) => T, ...args)) as T;
  }

  /** Clicks the first with the mouse, once it is there. */
  async click(): Promise<void> {
    await (await this.#first()).click();
  }

  /** Clicks into the first and types. */
  async type(text: string): Promise<void> {
    const element = await this.#first();
    await element.click({ count: 3 });
    await element.type(text);
  }

  async press(key: 'Enter' | 'ArrowDown'): Promise<void> {
    await (await this.#first()).press(key);
  }

  async #first(): Promise<ElementHandle<HTMLElement>> {
    await this.appear();
    const found = await this.#found();
    return (await found.evaluateHandle((elements) => elements[0])) as ElementHandle<HTMLElement>;
  }

  async #found() {
    return (await this.#frame()).evaluateHandle(look, this.#way);
  }
}

/** Runs in the page: goes from each part to those inside it. */
function look(way: Turn[]): HTMLElement[] {
  const nameOf = (element: HTMLElement) => {
    const label = element.getAttribute('aria-labelledby');
    const labelled = label && document.getElementById(label)?.textContent;
    return element.getAttribute('aria-label') ?? labelled ?? element.textContent;
  };
  let found = [document.documentElement];
  for (const { selector, name } of way) {
    found = found
      .flatMap((element) => [...element.querySelectorAll<HTMLElement>(selector)])
      .filter((element) => element.checkVisibility() && new RegExp(name).test(nameOf(element).trim()));
  }
  return found;
}
