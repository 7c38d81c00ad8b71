/** Exports as they are stored smallest: as JSON in UTF-8. A string with Hangul in it takes two bytes for every letter. */
export const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
export const textOf = (bytes: unknown): string => new TextDecoder().decode(bytes as Uint8Array);
