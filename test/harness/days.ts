/** A day in Korea, so many days from now, as screens write it: `2026-11-23`. */
export const day = (offset: number) =>
  new Date(Date.now() + (9 + offset * 24) * 60 * 60 * 1000).toISOString().slice(0, 10);
