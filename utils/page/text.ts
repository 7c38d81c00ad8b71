/** Text as screens write it, made comparable. */

/** Printable ASCII and composed Hangul between single spaces: plain already, as nearly all cells of long tables are. */
const PLAIN = /^(?:[!-~가-힣]+(?: [!-~가-힣]+)*)?$/;

/** Whether a text is plain already, and has no other dash than `-`. */
export const isPlain = (text: string) => PLAIN.test(text);

/**
 * One line of plain text: composed Hangul, no invisible characters, full-width forms as ASCII, single spaces.
 *
 * @param text any text of a page
 * @returns the text, trimmed; `''` when there is nothing to see
 */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Cf}|[\ufe0e\ufe0f]/gu, '')
    .replace(/[\uff01-\uff5e]/g, (letter) => letter.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** `plain` without spaces and capitals: the strictest comparison two spellings of one word survive. */
export function compact(text: string): string {
  return plain(text).replaceAll(' ', '').toLowerCase();
}

/** An innermost pair of brackets with what it holds; openers are excluded inside, so the match stays linear. */
const BRACKETS = /\p{Ps}[^\p{Ps}\p{Pe}]*\p{Pe}/gu;

/**
 * What two labels are compared by: `수거 완료일(KST) ▲` and `*수거완료일` are one column.
 *
 * @param text any label
 * @returns the label without spaces, bracketed additions, sort marks and other symbols, asterisks, colons and a trailing `정렬`
 */
export function key(text: string): string {
  let label = compact(text);
  for (let before = ''; before !== label; ) {
    before = label;
    label = label.replace(BRACKETS, '');
  }
  return label.replace(/[*:?\p{S}]/gu, '').replace(/((오름|내림)차순)?정렬$/, '');
}

/** How the key of a sum begins. */
export const SUM = /^[총소합]+계/;

/** A word of the pack that a text stands for; `exact` when no addition had to be dropped to see it. */
export interface WordMatch {
  id: string;
  exact: boolean;
}

/** Texts whose word is remembered. */
const MOST_FOUND = 500;

/** Names the word that a text stands for; `null` when it is none, or could be two. */
export type WordFinder = (text: string) => WordMatch | null;

/**
 * Prepares words for look-up.
 *
 * @param words ids with every spelling of each
 */
export function wordFinder(words: readonly { id: string; texts: readonly string[] }[]): WordFinder {
  const ids = new Map<string, string>();
  const add = (name: string, id: string) => ids.set(name, (ids.get(name) ?? id) === id ? id : '');
  for (const { id, texts } of words) {
    for (const text of texts) {
      // No key has a space in it: spellings and keys do not meet.
      add(` ${compact(text)}`, id);
      add(key(text), id);
    }
  }
  ids.delete('');
  const find: WordFinder = (text) => {
    const spelled = ids.get(` ${compact(text)}`);
    const id = spelled ?? ids.get(key(text));
    return id ? { id, exact: id === spelled } : null;
  };
  // A column says the same few words in all of its rows.
  const found = new Map<string, WordMatch | null>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size === MOST_FOUND) found.clear();
    const match = find(text);
    found.set(text, match);
    return match;
  };
}
