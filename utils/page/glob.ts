/**
 * Whether an address fits a pattern of the pack, in which `*` stands for any text, also none. Written by hand: data
 * never becomes a regular expression. Between the stars the first place that fits is always a right one.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return head === text;
  let at = head.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.startsWith(head) && text.slice(at).endsWith(tail);
}
