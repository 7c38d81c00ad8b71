/** What says how many there are of something, and is not the thing itself: `반품 불가 3` in a row of such links. */
import { contentOf } from '../dom';
import { plain } from '../text';

const MOST_LETTERS = 200;

/** A count behind words, with nothing after it. */
const COUNTED = /[^\d\s(]\s*\(?\s*\d[\d,]*\+?\s*(?:건|개|명|회)?\s*\)?$/;
const COUNT = /^\(?\s*\d[\d,]*\+?\s*(?:건|개|명|회)?\s*\)?$/;

const written = (element: Element) => {
  const all = contentOf(element);
  return all.length > MOST_LETTERS ? '' : plain(all);
};

/** Whether what is written in an element ends in a count. */
export const endsInCount = (element: Element): boolean => COUNTED.test(written(element));

/** Whether a box around an element says no more beside it than a count. */
export function isCountOf(box: Element, element: Element): boolean {
  const [all, said] = [written(box), written(element)];
  return said !== '' && all.startsWith(said) && COUNT.test(all.slice(said.length).trim());
}
