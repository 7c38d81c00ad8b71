/** Says that a row of bundled content can't be read, to whoever can fill it in again (reliability F12). */

/** Centres that were told of in this worker's life: content that is damaged again at once can't be mended by filling. */
const told = new Set<string>();
let mend: (center: string) => void = () => {};

/** @param listener called with a centre's id at the first damage to its content in this worker's life */
export function onDamage(listener: (center: string) => void): void {
  told.clear();
  mend = listener;
}

export function noteDamage(center: string): void {
  if (told.has(center)) return;
  told.add(center);
  mend(center);
}
