/** One root of a screen with what was found in it. */
import { matches } from '../dom';
import type { Grid } from '../grid/join';
import type { Survey } from '../survey';

export interface ScreenPart extends Pick<Survey, 'root' | 'signs'> {
  /** Its grids of orders, those without any rows among them. */
  grids: Grid[];
  /** What is a table of data, of orders or not. */
  tables: ReadonlySet<Element>;
  /** Short texts that stand in no table and no control. */
  texts: Text[];
  /** Buttons, tabs and the like that stand in no table. */
  controls: Element[];
}

/** Those of a part's signs that match. */
export const ofPart = ({ signs }: ScreenPart, selector: string): Element[] =>
  signs.filter((element) => matches(element, selector));

/** Those of a screen's signs that match. */
export const signsIn = (parts: readonly ScreenPart[], selector: string): Element[] =>
  parts.flatMap((part) => ofPart(part, selector));

/** What stands on every screen and says nothing about this one. */
export const ASIDE =
  'nav,aside,footer,[role=navigation],[role=complementary],[role=contentinfo],header:not(main header),[role=banner]';
