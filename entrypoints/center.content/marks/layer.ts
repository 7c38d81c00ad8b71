/** Our nodes over the page's rows. They take no clicks and no focus; the panel says all that they say, and aloud. */
import type { Box, Places } from '@/utils/page/marks/geometry';
import type { RowMark } from '@/utils/page/marks/row-mark';
import type { Dock } from '../dock';
import { make } from '../make';

/** What is drawn over one row. */
export interface Drawing {
  mark?: RowMark | undefined;
  places: Places;
  /** What is seen of a row that the seller was led to. */
  outline?: Box | undefined;
}

interface Nodes {
  whole: HTMLElement;
  bar: HTMLElement;
  chip: HTMLElement;
  outline: HTMLElement;
  drawn?: Drawing;
}

const part = (className: string) => make('div', { className });

function place(node: HTMLElement, box: Box | null): void {
  node.hidden = !box;
  if (!box) return;
  const { left, top, right, bottom } = box;
  Object.assign(node.style, {
    transform: `translate(${left}px, ${top}px)`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
}

const isSameBox = (a: Box | undefined, b: Box | undefined) =>
  a?.left === b?.left && a?.top === b?.top && a?.right === b?.right && a?.bottom === b?.bottom;

const isSame = (a: Drawing, b: Drawing) =>
  a.mark?.text === b.mark?.text &&
  a.mark?.urgency === b.mark?.urgency &&
  a.places.chip === b.places.chip &&
  isSameBox(a.places.bar, b.places.bar) &&
  isSameBox(a.outline, b.outline);

/** Makes the layer, under the panel and over the page. */
export function createLayer(dock: Pick<Dock, 'hold'>) {
  const layer = make('div', { className: 'marks', ariaHidden: 'true' });
  dock.hold(layer);
  const rows = new Map<Element, Nodes>();

  function nodesFor(row: Element): Nodes {
    const known = rows.get(row);
    if (known) return known;
    const [whole, bar, chip, outline] = [part('mark'), part('bar'), part('chip'), part('outline')] as const;
    whole.append(outline, bar, chip);
    const nodes: Nodes = { whole, bar, chip, outline };
    rows.set(row, nodes);
    layer.append(whole);
    return nodes;
  }

  function draw(row: Element, drawing: Drawing): void {
    const nodes = nodesFor(row);
    if (nodes.drawn && isSame(nodes.drawn, drawing)) return;
    nodes.drawn = drawing;
    const { mark, places, outline } = drawing;
    const { left, top, bottom, right } = places.bar;
    nodes.whole.dataset.urgency = mark?.urgency ?? '';
    place(nodes.bar, mark ? { left, top, right: left, bottom } : null);
    place(nodes.chip, mark && places.chip !== null ? { left, top: places.chip, right, bottom: places.chip } : null);
    if (mark && nodes.chip.textContent !== mark.text) nodes.chip.textContent = mark.text;
    place(nodes.outline, outline ?? null);
  }

  const take = (row: Element) => {
    rows.get(row)?.whole.remove();
    rows.delete(row);
  };
  return {
    draw,
    /** Takes a row's nodes away. */
    take,
  };
}
