/** Two of a kind, where only one can be found, opened or shown. */
import type { Pack } from '../schema.ts';
import { type Finding, repeated, solid } from './finding.ts';

/** Finds ids, titles, texts and numbers that stand there twice, and words that mean two things. */
export function duplicates(pack: Pack): Finding[] {
  const { articles, guides, tips, replies } = pack;
  return [
    ...(['pages', 'deadlines', 'guides', 'articles', 'tips', 'replies'] as const).flatMap((list) =>
      twice<{ id: string }>(list, pack[list], 'id', ({ id }) => id),
    ),
    ...twice('articles', articles, '제목', ({ title }) => title),
    ...twice('guides', guides, '제목', ({ title }) => title),
    ...twice('replies', replies, '제목', ({ title }) => title),
    ...twice('replies', replies, '글', ({ text }) => text),
    ...twice('tips', tips, '글', ({ text }) => text),
    ...twice('articles', articles, '도움말 번호', ({ helpId }) => helpId ?? ''),
    ...doubledWords(pack),
    ...doubledPenaltyWords(pack),
  ];
}

/** Tells of the last of those that say the same; an empty text is none. */
function twice<T extends { id: string }>(
  list: Finding['list'],
  entries: T[],
  kind: string,
  textOf: (entry: T) => string,
): Finding[] {
  const texts = entries.map((entry) => solid(textOf(entry)));
  return repeated(texts.filter(Boolean)).flatMap((text) => {
    const last = entries[texts.lastIndexOf(text)];
    return last ? [{ list, id: last.id, message: `같은 ${asSubject(kind)} 둘: ${textOf(last)}` }] : [];
  });
}

/** `제목이`, `번호가`, `id가`: the particle that fits. */
function asSubject(word: string): string {
  const last = word.charCodeAt(word.length - 1) - 0xac00;
  return `${word}${last >= 0 && last % 28 > 0 ? '이' : '가'}`;
}

function doubledWords({ words }: Pack): Finding[] {
  const lists = [words.columns, words.states, words.buttons, words.screens, words.counts];
  // What is counted under a state's own id is that state; an id is no other's besides.
  const ids = lists.slice(0, -1).flatMap((list) => list.map(({ id }) => id));
  const doubled = [...repeated(ids), ...repeated(words.counts.map(({ id }) => id))];
  const ambiguous = lists.flatMap((list) => {
    const texts = list.flatMap(({ id, name, also }) =>
      [...new Set([name, ...also].map((text) => text.replace(/\s/g, '')))].map((text) => ({ id, text })),
    );
    return repeated(texts.map(({ text }) => text)).map((text): Finding => {
      const owners = texts.filter((entry) => entry.text === text).map(({ id }) => id);
      return { list: 'words', id: owners[0] ?? '', message: `두 뜻을 가진 말: ${text} (${owners.join(', ')})` };
    });
  });
  return [...doubled.map((id): Finding => ({ list: 'words', id, message: `같은 id가 둘: ${id}` })), ...ambiguous];
}

/** A word of the screen with the points may mean one thing there; in other places it may mean another. */
function doubledPenaltyWords({ penalty }: Pack): Finding[] {
  if (!penalty?.screen) return [];
  const { columns, labels, types, states } = penalty.screen;
  const lists: string[][][] = [
    [...Object.values(columns), ...Object.values(labels)],
    types.map(({ name, also }) => [name, ...also]),
    Object.values(states),
  ];
  return lists.flatMap((list) =>
    repeated(list.flatMap((texts) => [...new Set(texts.map(solid))])).map((text): Finding => {
      return { list: 'penalty', id: 'penalty', piece: text, message: `두 뜻을 가진 말: ${text}` };
    }),
  );
}
