/** Says that a row of bundled content can't be read, to whoever can fill it in again (reliability F12). */

/** Centres whose content is damaged: none of them counts as filled in. */
const damaged = new Set<string>();
/** Centres that were told of in this worker's life: content that is damaged again at once can't be mended by filling. */
const told = new Set<string>();
let mend: () => void = () => {};

/** @param listener called at the first damage to a centre's content in this worker's life */
export function onDamage(listener: () => void): void {
  told.clear();
  damaged.clear();
  mend = listener;
}

export function noteDamage(center: string): void {
  if (told.has(center)) return;
  told.add(center);
  damaged.add(center);
  mend();
}

export const isDamaged = (center: string): boolean => damaged.has(center);
export const noteMended = (center: string): void => void damaged.delete(center);
