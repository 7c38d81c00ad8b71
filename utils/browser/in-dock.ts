/** The part of `Window` that tells; an argument, so that tests can be anywhere. */
type Framed = Pick<Window, 'parent' | 'top' | 'length'>;

/**
 * Whether a page of ours stands where our page side puts it: right in the seller's page, in a shadow root. A page doesn't
 * count frames of shadow roots among its own, so that one which is among them was put there by the page. One in a shadow
 * root of the page's own can't be told from ours: there the page sees nothing of it, and the rules for presses hold.
 */
export function isInDock(own: Framed): boolean {
  const { parent, top } = own;
  if (parent === own || parent !== top) return false;
  return Array.from({ length: parent.length }, (_, at) => parent[at]).every((frame) => frame !== own);
}
