/** Slips of Korean spelling and spacing in everything of ours that is shown. */
import type { Pack } from '../schema.ts';
import { entriesOf, type Finding } from './finding.ts';
import { SLIPS } from './slips.ts';
import { textsOf } from './texts.ts';

/** A slip in a text: what stands there and what should. */
export interface Slip {
  wrong: string;
  right: string;
}

const PATTERNS = SLIPS.map(([wrong, right]) => ({ wrong: new RegExp(wrong, 'gu'), right }));

/** The slips in one text, in the order of the list. */
export function slipsIn(text: string): Slip[] {
  return PATTERNS.flatMap(({ wrong, right }) => (text.match(wrong) ?? []).map((found) => ({ wrong: found, right })));
}

/** Finds slips in a pack. A title that the help centre has published stays as it is there. */
export function misspellings(pack: Pack): Finding[] {
  return entriesOf(pack).flatMap(({ list, entry }) => {
    const isOurTitle = !('titleStatus' in entry) || entry.titleStatus === '추정';
    return textsOf(entry)
      .filter(({ key }) => key !== 'title' || isOurTitle)
      .flatMap(({ text }) => slipsIn(text))
      .map(({ wrong, right }) => ({ list, id: entry.id, piece: wrong, message: `맞춤법: ‘${wrong}’ → ${right}` }));
  });
}
