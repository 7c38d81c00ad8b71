/** The room beside what a tip speaks of: no text, no control and nothing that covers the page is ever stood upon. */
import { frameOf } from '@/utils/page/around';
import { contains, rootOf } from '@/utils/page/dom';
import type { Boxes } from '@/utils/page/marks/boxes';
import { type Box, common } from '@/utils/page/marks/geometry';
import { grown, isInside, nearTo, placeOfTip } from '@/utils/page/marks/tip-places';
import { isBox, isGround, isWithoutEdge, neighboursOf, seenOf } from './ground';
import { boxesOfText, standOf } from './stand';

const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

const allOf = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

const areNear = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The corners of a place and its middle. */
const pointsOf = ({ left, top, right, bottom }: Box) =>
  [
    [(left + right) / 2, (top + bottom) / 2],
    ...[left + 1, right - 1].flatMap((x) => [
      [x, top + 1],
      [x, bottom - 1],
    ]),
  ] as [number, number][];

/**
 * The place of a mark beside an element; `null` where there is none, or where the element itself is not seen.
 *
 * @param free what may be drawn on of the window
 * @param others marks that stand already
 */
export function roomBeside(target: Element, boxes: Boxes, free: Box, others: readonly Box[]): Box | null {
  const { element, isPressed, texts } = standOf(target);
  const { row, clip } = boxes.read(element);
  const own = Element.prototype.getBoundingClientRect.call(element);
  /** Where the zero of its own window is. */
  const [x, y] = [row.left - own.left, row.top - own.top];
  /** Of what is no control and has no ground of its own the words are all that is seen. */
  const isWhole = isPressed || isBox(element);
  const label = isWhole ? row : moved(allOf(texts.flatMap(boxesOfText)), x, y);
  if (!Number.isFinite(label.left) || !isInside(label, grown(clip, 1))) return null;
  const [middle] = pointsOf(label) as [[number, number]];
  if (boxes.coverAt(element, ...middle) !== null) return null;

  const near = nearTo(label);
  const inner = isWhole ? [] : [...(Reflect.get(Node.prototype, 'childNodes', element) as NodeList)];
  const beside = inner.filter((node) => !texts.some((text) => contains(node, text)));
  const whole = (one: Element): Box => Element.prototype.getBoundingClientRect.call(one);
  const seen = [...beside, ...neighboursOf(element)].flatMap((node) => seenOf(node, whole));
  const taken = [...others, ...seen.map((box) => moved(box, x, y))].filter((box) => areNear(box, near));

  const frame = frameOf(element);
  const root = rootOf(element) as Document | ShadowRoot;
  const hitAt = ([left, top]: [number, number]) => {
    const hit = root.elementFromPoint(left - x, top - y);
    return hit && !(isWhole && hit === element) && !(frame && boxes.coverAt(frame, left, top) !== null) ? hit : null;
  };
  /** At best on one ground, without an edge across the mark. */
  const place = (isEdge: boolean) =>
    placeOfTip(label, {
      free: common(free, clip),
      taken,
      isTight: !isPressed,
      isGround(at) {
        const hits = pointsOf(at).map(hitAt);
        return hits.every((hit) => hit !== null) && isGround(hits, element) && (isEdge || isWithoutEdge(hits));
      },
    });
  return place(false) ?? place(true);
}
