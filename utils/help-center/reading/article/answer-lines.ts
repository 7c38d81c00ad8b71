/** Lines of an answer as blocks: signs at their start make lists of them. */
import type { Block, Inline } from '../../../center/blocks';

/** One line of an answer. */
export type Line = { type: 'text' | 'heading' | 'bullet' | 'number'; children: Inline[]; number?: number };

/** Inline runs without blanks at their ends, neighbours of one kind joined. */
export function trimmed(runs: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.link === run.link && last.strong === run.strong) last.text += run.text;
    else joined.push({ ...run });
  }
  joined.forEach((run, index) => {
    run.text = run.text.replace(/\s+/g, ' ');
    if (index === 0 || joined[index - 1]?.text.endsWith(' ')) run.text = run.text.trimStart();
  });
  const last = joined.at(-1);
  if (last) last.text = last.text.trimEnd();
  return joined.filter(({ text }) => text !== '');
}

/** What an own line starts with. Signs without a blank after them start words (`-1일`), too. */
const BULLET = /^(?:[-–—*]\s+|[•·▪◦●■ㆍ]\s*|-(?=[^\s\d-]))/;
const NUMBER = /^(\d{1,2})[.)]\s*(?=\D)/;

export function lineOf(runs: Inline[]): Line | null {
  const children = trimmed(runs);
  const [first] = children;
  if (!first) return null;
  const bullet = BULLET.exec(first.text)?.[0];
  const number = NUMBER.exec(first.text);
  const sign = bullet ?? number?.[0];
  if (sign === undefined) return { type: 'text', children };
  const rest = trimmed([{ ...first, text: first.text.slice(sign.length) }, ...children.slice(1)]);
  if (rest.length === 0) return { type: 'text', children };
  return bullet !== undefined
    ? { type: 'bullet', children: rest }
    : { type: 'number', number: Number(number?.[1]), children: rest };
}

/** Lines that start with a sign are a list. Numbers that leave some out (the help centre loses steps) stay text. */
export function blocksOf(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    let end = at + 1;
    while (lines[end]?.type === line.type) end++;
    const run = lines.slice(at, end);
    const isCounted = run.every(({ number }, index) => number === index + 1);
    if (line.type === 'bullet' || (line.type === 'number' && isCounted)) {
      blocks.push({ type: 'list', ordered: line.type === 'number', items: run.map(({ children }) => children) });
    } else blocks.push(...run.map(blockOf));
    at = end;
  }
  return blocks;
}

/** A line on its own. */
function blockOf({ type, number, children }: Line): Block {
  if (type === 'heading') return { type, children };
  return {
    type: 'paragraph',
    children: type === 'number' ? trimmed([{ text: `${number}. ` }, ...children]) : children,
  };
}
