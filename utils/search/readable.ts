/**
 * Whether what is stored is of the form that this build reads: each field there, and of its kind. What stands in them is
 * not looked through, since that would take as long as a search: a search bounds what it reads.
 */
import type { Packed } from './packed.ts';
import { SEGMENT_VERSION, type Segment } from './segment.ts';
import type { PackedSynonyms } from './synonyms.ts';

type Checks<Whole> = Record<keyof Whole, (field: unknown) => boolean>;

const isOf =
  (...kinds: string[]) =>
  (field: unknown) =>
    kinds.includes(Object.prototype.toString.call(field).slice('[object '.length, -1));

const isBytes = isOf('Uint8Array');
const isNumbers = isOf('Uint32Array');

function isPacked(field: unknown): boolean {
  const { text, starts } = (field ?? {}) as Partial<Packed>;
  return typeof text === 'string' && isNumbers(starts) && starts !== undefined && starts.length > 0;
}

const SEGMENT: Checks<Segment> = {
  version: (version) => version === SEGMENT_VERSION,
  keys: isPacked,
  titles: isPacked,
  notes: isPacked,
  categories: isPacked,
  categoryOf: isOf('Uint16Array'),
  removed: isPacked,
  titleOrder: isNumbers,
  terms: isPacked,
  frequencies: isNumbers,
  masks: isNumbers,
  contents: isBytes,
  named: isBytes,
  postings: isBytes,
  postingStarts: isNumbers,
  phrases: isOf('Uint16Array', 'Uint32Array'),
  phraseStarts: isNumbers,
  initials: isPacked,
  initialMarks: isBytes,
};

const SYNONYMS: Checks<PackedSynonyms> = { says: isPacked, places: isPacked, groups: isPacked };

const isWhole = <Whole>(checks: Checks<Whole>) => {
  const all = Object.entries(checks) as [keyof Whole, (field: unknown) => boolean][];
  return (stored: unknown): stored is Whole => {
    const fields = (stored ?? {}) as Partial<Whole>;
    return all.every(([name, isRight]) => isRight(fields[name]));
  };
};

export const isReadable = isWhole(SEGMENT);
export const isReadableSynonyms = isWhole(SYNONYMS);
