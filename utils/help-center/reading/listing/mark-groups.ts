/** Labels that stand alike: those of one kind of row. */
import { isService, type Services } from '../page/label-text';
import { isSureLabel, type Mark, startsInBrackets } from '../page/labels';
import { isText } from '../page/page-tree';
import { isWordMark } from '../page/pieces';

/** Tags on the way to a label; marked words and links make no difference. */
export function wayTo({ node }: Mark): string {
  const tags: string[] = [];
  for (let at = isText(node) ? node.parent : node; at?.parent; at = at.parent)
    if (!isWordMark(at) && at.tag !== 'a') tags.push(at.tag);
  return tags.join('/');
}

/** One of two labels beside each other that say the same: for wide screens and for narrow ones. */
function withoutTwins(marks: Mark[]): Mark[] {
  return marks.filter((mark, index) => {
    const before = marks[index - 1];
    const isTwin = before && before.text.trim() === mark.text.trim() && isSureLabel(mark) && isAlone(mark);
    if (!isTwin) return true;
    const [one, other] = [before.node.parent, mark.node.parent];
    return !(one && other && one !== other && one.parent === other.parent && other.at === one.end + 1);
  });
}

/**
 * Puts the labels of a page into groups that stand alike.
 *
 * Names in brackets that are no service we know are labels where they stand as those of known services do, or where
 * there are none of these: a text may begin with `[관리자센터][정산]`, too.
 */
export function groupMarks(marks: Mark[], services: Services): Mark[][] {
  const groups = [...Map.groupBy(marks, (mark) => `${wayTo(mark)} ${startsInBrackets(mark.text)}`).values()].map(
    withoutTwins,
  );
  const isKnown = (mark: Mark) => isService(mark.service, services);
  // In one row only one label can be the row's own.
  return groups.map((group) => {
    const known = group.filter(isKnown);
    if (known.length === 0 || known.length === group.length) return group;
    const isGlued = (mark: Mark) => mark.text.trim().length > 0 && !isAlone(mark);
    const glued = known.filter(isGlued).length * 2 > known.length;
    return group.filter((mark) => isKnown(mark) || isGlued(mark) === glued);
  });
}

/** Whether nothing follows a label in its text. */
export const isAlone = ({ text }: Mark) => /[\]］】]\s*$/.test(text.slice(-20)) || !/[[［【]/.test(text);
