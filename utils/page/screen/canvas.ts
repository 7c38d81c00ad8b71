/** A list that the page draws as a picture: it has no text that anybody could read. */
import { attribute, findAll, isShown, isWithin } from '../dom';
import { GRID } from '../grid/aria';
import { ASIDE, type ScreenPart, signsIn } from './part';

/** In pixels of the picture; charts in a corner, marks and signatures are smaller. */
const LEAST = { width: 480, height: 200 };
/** What says of a picture that it is one. */
const PICTURE = 'figure,[role=img],[role=figure]';

/** A side of the picture; a canvas without the attribute has one that is too small. */
const side = (canvas: Element, name: 'width' | 'height') => Number.parseInt(attribute(canvas, name) ?? '', 10) || 0;

const isLarge = (canvas: Element) =>
  side(canvas, 'width') >= LEAST.width && side(canvas, 'height') >= LEAST.height && isShown(canvas);

/** Whether the page calls it a grid: around the picture, or by the rows that it keeps in it for those who can't see. */
const isCalledGrid = (canvas: Element) => isWithin(canvas, GRID) || findAll(canvas, `table,${GRID}`).length > 0;

/**
 * Whether a large picture stands where rows of orders would be.
 *
 * @param isList without it only what the page itself calls a grid counts: charts are pictures too
 */
export function isCanvas(parts: readonly ScreenPart[], isList: boolean): boolean {
  if (parts.some(({ grids }) => grids.length > 0)) return false;
  return signsIn(parts, 'canvas').some(
    (canvas) => isLarge(canvas) && !isWithin(canvas, `${ASIDE},${PICTURE}`) && (isList || isCalledGrid(canvas)),
  );
}
