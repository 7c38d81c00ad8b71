/** Chance that always falls the same way: the same parts give the same number from 0 up to, not including, 1. */
export function chance(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of parts.join('\u0000')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // FNV alone leaves neighbours (…1, …2) close together, so the bits are mixed once more.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** One of a list, always the same one for the same parts. */
export function pick<T>(list: readonly [T, ...T[]] | readonly T[], ...parts: (string | number)[]): T {
  return list[Math.floor(chance(...parts) * list.length)] as T;
}
