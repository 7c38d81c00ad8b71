/**
 * In which theme and text size the surfaces are drawn. Both are settings, which only the background can read; what all
 * the others have to know before their first picture stands in `storage.local` too, where nobody waits for a worker.
 *
 * Even that answers only after a page was painted for the first time. So our pages also keep in `localStorage`, which
 * answers at once, how they were dressed last: a page that stands in the seller's page has another one for each site,
 * and is painted in the theme that its frame is given.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../messaging/content-shapes';
import { APPEARANCE_KEY } from './appearance-key';

export type Appearance = Pick<Settings, 'theme' | 'textSize'>;

const THEMES: readonly string[] = ['light', 'dark'] satisfies Appearance['theme'][];
const SIZES: readonly string[] = ['small', 'large', 'largest'] satisfies Appearance['textSize'][];

/** What is stored may be another build's: what isn't known is as the computer and the browser have it. */
function appearanceOf(stored: unknown): Appearance {
  const { theme, textSize } = (stored ?? {}) as Partial<Record<keyof Appearance, string>>;
  return {
    theme: THEMES.includes(theme ?? '') ? (theme as Appearance['theme']) : 'system',
    textSize: SIZES.includes(textSize ?? '') ? (textSize as Appearance['textSize']) : 'normal',
  };
}

/** What the seller chose; as the computer and the browser have it where nothing can be read. */
export async function readAppearance(): Promise<Appearance> {
  try {
    return appearanceOf((await browser.storage.local.get<Record<string, unknown>>(APPEARANCE_KEY))[APPEARANCE_KEY]);
  } catch {
    return appearanceOf(null);
  }
}

/** Tells all surfaces, open ones and those to come; for the background, whenever the settings may be others. */
export async function tellAppearance({ theme, textSize }: Appearance): Promise<void> {
  const before = await readAppearance();
  if (theme === before.theme && textSize === before.textSize) return;
  await browser.storage.local.set({ [APPEARANCE_KEY]: { theme, textSize } });
}

/** Calls back with each appearance that is chosen. */
export function onAppearance(chosen: (appearance: Appearance) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (APPEARANCE_KEY in changes) chosen(appearanceOf(changes[APPEARANCE_KEY]?.newValue));
  });
}

/** Dresses our page, and keeps how for the first picture of the next one. */
export function dress({ theme, textSize }: Appearance): void {
  Object.assign(document.documentElement.dataset, { theme, textSize });
  try {
    if (!isFramed()) localStorage.setItem(APPEARANCE_KEY, JSON.stringify({ theme, textSize }));
  } catch {
    // Where the browser keeps nothing for pages, the first picture is as the computer has it.
  }
}

/** Dresses our page as one was dressed last, before anything of it is painted. */
export function dressAsBefore(): void {
  try {
    const before = isFramed() ? null : localStorage.getItem(APPEARANCE_KEY);
    if (before !== null) dress(appearanceOf(JSON.parse(before)));
  } catch {
    // As above.
  }
}

/** Dresses our page as the seller chose, and again whenever they choose. @param chosen where it was read already */
export async function dressAsChosen(chosen: Promise<Appearance> = readAppearance()): Promise<void> {
  onAppearance(dress);
  dress(await chosen);
}

const isFramed = () => window.parent !== window;
