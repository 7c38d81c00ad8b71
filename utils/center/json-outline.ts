/** What can be told of a JSON text, or value, without knowing its shape. */

/**
 * How deep a JSON text nests and how many members its objects have, in one pass, before anybody parses it. It counts
 * brackets and colons outside strings; of a text that is no JSON it tells something, but never fails.
 */
export function outlineOf(text: string): { depth: number; members: number } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case COLON:
        members++;
        break;
      case BRACE:
      case BRACKET:
        deepest = Math.max(deepest, ++depth);
        break;
      case BRACE_END:
      case BRACKET_END:
        depth--;
        break;
    }
  }
  return { depth: deepest, members };
}

const [QUOTE, BACKSLASH, COLON, BRACE, BRACE_END, BRACKET, BRACKET_END] = Array.from('"\\:{}[]', (character) =>
  character.charCodeAt(0),
);

/** Where the string that begins at `start` ends: at its quote, or at the text's end. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== QUOTE && at < text.length; code = text.charCodeAt(at)) {
    at += code === BACKSLASH ? 2 : 1;
  }
  return at;
}

/**
 * How many members the objects of a parsed value have in all. A key that a text gives twice in one object is there
 * once, so this is less than the text's own number exactly when a key came twice.
 */
export function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  let members = Array.isArray(value) ? 0 : inner.length;
  for (const entry of inner) members += membersOf(entry);
  return members;
}
