/** A number that reaches a screen says where it was read, when, and how sure it is. */
import type { Pack } from '../schema.ts';
import { entriesOf, type Finding } from './finding.ts';
import { textsOf } from './texts.ts';

/** Questions state nothing: `7일 지나면요?` is a seller's, not ours. */
const QUESTIONS = ['title', 'asks'];

/** How long a guide takes is our own guess, and is shown as one. */
const GUESSES = ['minutes'];

/** Finds numbers outside anything that has `source`, `checked` and `status`. */
export function unprovenNumbers(pack: Pack): Finding[] {
  return entriesOf(pack).flatMap(({ list, entry }) =>
    textsOf(entry).flatMap(({ key, text, proven }): Finding[] => {
      const [piece] = /\S*\d\S*/.exec(text) ?? [];
      if (!piece || proven || [...QUESTIONS, ...GUESSES].includes(key)) return [];
      return [
        { list, id: entry.id, piece, message: `출처 없는 숫자: ${piece} (source, checked, status와 함께 적으세요)` },
      ];
    }),
  );
}
