/**
 * Searching the articles. For now a plain search for the query's words, blind to spaces; the interface is what the
 * surfaces rely on and what a better engine will keep.
 */

/** What can be found: a title and further texts, most telling first. */
export interface SearchDocument {
  key: string;
  title: string;
  /** Search words and other ways to ask; never shown. */
  hints: string[];
  category: string[];
  body: string;
}

/** A part of a text, and whether it matched. */
export interface Marked {
  text: string;
  hit: boolean;
}

export interface SearchResult {
  key: string;
  title: Marked[];
  excerpt: Marked[];
}

/** The best of what matches, and how many match in all. */
export interface Found {
  results: SearchResult[];
  total: number;
}

/** Letters that stand alone at the end, of a syllable that is still being typed: no text has them. */
const LONE_JAMO = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff]+$/;

/** Weight of a word found in each field; a title beats everything below it together. */
const WEIGHTS = { title: 100, hints: 30, category: 10, body: 3 };
const EXCERPT_LENGTH = 70;
/** How much of it stands before the match. */
const LEAD = 20;

/**
 * Finds documents that contain every word of the query, best first; equal ones keep their order.
 * @param limit how many results at most
 */
export function search(documents: SearchDocument[], query: string, limit: number): Found {
  const words = query
    .normalize('NFC')
    .trim()
    .replace(LONE_JAMO, '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 16);
  if (words.length === 0) return { results: [], total: 0 };
  const found = documents
    .map((document) => ({ document, score: score(document, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const results = found
    .slice(0, limit)
    .map(({ document: { key, title, body } }) => ({ key, title: mark(title, words), excerpt: excerpt(body, words) }));
  return { results, total: found.length };
}

function score(document: SearchDocument, words: string[]): number {
  const fields = {
    title: squeeze(document.title),
    hints: document.hints.map(squeeze).join('\n'),
    category: squeeze(document.category.join('\n')),
    body: squeeze(document.body),
  };
  let total = 0;
  for (const word of words) {
    const found = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((name) => fields[name].includes(word));
    if (found.length === 0) return 0;
    total += found.reduce((sum, name) => sum + WEIGHTS[name], 0);
  }
  return total;
}

const squeeze = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** Splits a text into matched and unmatched parts; a word matches across the text's spaces. */
export function mark(text: string, words: string[]): Marked[] {
  const letters = [...text.normalize('NFC')];
  const solid = letters.flatMap((letter, at) => (/\s/.test(letter) ? [] : [{ letter: letter.toLowerCase(), at }]));
  const hits = new Set<number>();
  for (const word of words) {
    const wanted = [...word];
    for (let start = 0; start + wanted.length <= solid.length; start++) {
      if (!wanted.every((letter, i) => solid[start + i]?.letter === letter)) continue;
      const [from, to] = [solid[start]?.at ?? 0, solid[start + wanted.length - 1]?.at ?? 0];
      for (let at = from; at <= to; at++) hits.add(at);
    }
  }
  const parts: Marked[] = [];
  letters.forEach((letter, at) => {
    const hit = hits.has(at);
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += letter;
    else parts.push({ text: letter, hit });
  });
  return parts;
}

/** The stretch of the body around its first match, of whole words where the body has spaces to part them. */
function excerpt(body: string, words: string[]): Marked[] {
  const text = body.normalize('NFC').trim();
  const lower = text.toLowerCase();
  const at = Math.min(...words.map((word) => lower.indexOf(word)).filter((found) => found >= 0), text.length);
  const from = at === text.length ? 0 : wordStart(text, at);
  const to = wordEnd(text, from, Math.min(from + EXCERPT_LENGTH, text.length));
  return mark(`${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`, words);
}

/** Where a word begins, a little before the match; where none does, the match itself. */
function wordStart(text: string, match: number): number {
  const near = Math.max(match - LEAD, 0);
  if (near === 0) return 0;
  const space = text.slice(near - 1, match).search(/\s/);
  return space < 0 ? near : near + space;
}

/** Where the last whole word ends; a single long word is cut. */
function wordEnd(text: string, from: number, to: number): number {
  if (to === text.length || /\s/.test(text[to] ?? '')) return to;
  const whole = text.slice(from, to).search(/\s\S*$/);
  return whole > 0 ? from + whole : to;
}
