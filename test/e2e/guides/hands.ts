/** What a seller does with a guide beside the practice centre, in either browser. */
import { until } from '../../harness/until.ts';

/** What the open guide shows in the panel. */
export interface Shown {
  /** The step, or the end. */
  title: string;
  /** `3 / 7`; `null` where no step is shown. */
  place: string | null;
  choices: string[];
  chosen: string | null;
  /** All that it says. */
  text: string;
}

type Role = 'button' | 'link' | 'tab';

/** Where on the page: in its section or dialog of this name. */
export type Within = string | undefined;

export interface Hands {
  /** Opens a screen of the centre by its address; the practice centre forgets what was done on it. */
  visit(path: string): Promise<void>;
  /** What the open guide shows; `null` while there is none. */
  shown(): Promise<Shown | null>;
  /** Presses a button of the panel. */
  press(name: string | RegExp): Promise<void>;
  /** Chooses a way to go on in the panel. */
  choose(text: string): Promise<void>;
  /** Goes to a screen through the centre's own menu. */
  menu(name: string): Promise<void>;
  /** Clicks what has this role and exactly this name on the page, the first of several. */
  click(role: Role, name: string, within?: Within): Promise<void>;
  fill(label: string, value: string): Promise<void>;
  select(label: string, option: string): Promise<void>;
  /** Ticks the row of an order. */
  tick(order: string): Promise<void>;
  /** Waits until the outline stands around what has this role and name; where that can't be seen, until the panel says so. */
  pointsAt(role: Role | 'menu', name: string, within?: Within): Promise<void>;
  /** Does something in the page itself. */
  inPage<A>(act: (given: A) => unknown, given: A): Promise<void>;
}

/** Waits until the open guide shows this. */
export async function expectShown(hands: Hands, what: string, isRight: (now: Shown) => boolean): Promise<void> {
  await until(
    `expected ${what}`,
    () => hands.shown(),
    (now) => now !== null && isRight(now),
  );
}

/** Runs in the panel. */
export function readGuide(): Shown | null {
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(`[role=tabpanel] ${selector}`)].filter((one) => one.checkVisibility());
  const [tab] = [...document.querySelectorAll<HTMLElement>('[role=tabpanel]')].filter((one) => one.checkVisibility());
  const [title] = seen('h2');
  if (!tab || !title) return null;
  const radios = seen('input[type=radio]') as HTMLInputElement[];
  const textOf = (radio?: HTMLInputElement) => radio?.closest('label')?.textContent?.trim() ?? '';
  const chosen = radios.find(({ checked }) => checked);
  return {
    title: title.textContent?.trim() ?? '',
    place: seen('progress')[0]?.getAttribute('aria-valuetext') ?? null,
    choices: radios.map(textOf),
    chosen: chosen ? textOf(chosen) : null,
    text: tab.innerText,
  };
}

/** Runs in the page: it is as wide as many back offices are, so that on a wide screen our panel stands beside it. */
export function keepNarrow(): void {
  const style = document.createElement('style');
  style.textContent = '.content { max-width: 1040px; }';
  document.head.append(style);
}
