/** Reads the lines of an article's body (see `HelpArticle.body`), for the markups to write. */
export type Block =
  | { kind: 'text'; lines: string[] }
  | { kind: 'bullets'; lines: string[] }
  | { kind: 'steps'; lines: string[] }
  | { kind: 'table'; lines: string[] }
  | { kind: 'picture'; lines: string[] };

const KINDS: [Block['kind'], RegExp][] = [
  ['bullets', /^- /],
  ['steps', /^\d+\. /],
  ['table', /^\| /],
  ['picture', /^!\[/],
];
const LINK = /\[([^\]]*)\]\(([^)\s]*)\)/;

/** Neighbouring lines of one kind, together. */
export function blocksOf(body: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of body) {
    const kind = KINDS.find(([, mark]) => mark.test(line))?.[0] ?? 'text';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}

/** The cells of a table's row. */
export const cellsOf = (line: string) => line.slice(2, -2).split(' | ');

/** A line without the mark of its kind. */
export const unmarked = (line: string) => line.replace(/^(?:- |\d+\. )/, '');

type Piece = string | { text: string; address: string };

/** The text of a line and its links, in order. */
export function piecesWithLinks(line: string): Piece[] {
  const parts = line.split(new RegExp(LINK, 'g'));
  return parts.flatMap((part, at): Piece[] => {
    if (at % 3 === 0) return part ? [part] : [];
    return at % 3 === 1 ? [{ text: part, address: parts[at + 1] ?? '' }] : [];
  });
}

/** Text and address of a picture. */
export function pictureOf(line: string): { text: string; address: string } {
  const [, text = '', address = ''] = LINK.exec(line) ?? [];
  return { text, address };
}

/** What a reader sees of a line: no marks, no addresses; a picture is its alternative text, cells stand apart. */
export function textOf(line: string): string {
  if (line.startsWith('| ')) return cellsOf(line).join(' ');
  if (line.startsWith('![')) return pictureOf(line).text;
  return piecesWithLinks(unmarked(line))
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
}
