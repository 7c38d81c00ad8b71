/** How well a text on the screen says a name: a longer name that only has the same words in it is another one. */
import { type Folded, fold, squeeze } from './fold';
import { MOST_NAMES, type TargetKind } from './target';

/** As good as each way to say a name is. */
const SAME = 1;
const SIGNS = 0.93;
const NOTE = 0.9;
const ENDING = 0.86;
const COUNTED = 0.8;
const OTHER_NOTE = 0.72;

/** Any name but the main one counts for a little less, and for more than the main one with an addition. */
const ALSO = 0.96;

/** A note in brackets that makes no other thing of what it is said of. */
const HARMLESS =
  /^(?:[\x21-\x7e]*|필수|선택|필수입력|필수항목|원|건|개|일|시간|단위[^|]*|[a-z]+기준|\d[\d,]*\+?(?:건|개|명|회|원|일|점)?)$/;
const COUNT_NOTE = /^\d[\d,.]*\+?(?:건|개|명|회)?$/;

/** What may follow a name on what is pressed. */
const PRESSED = /^(?:하기|버튼|메뉴|탭)$/;
const COUNT = /^\d[\d,]*\+?(?:건|개|명|회)?$/;
/** What a line of text says of a name behind it: how many, or how much. */
const AMOUNT = /^[-+]?\d[\d,.]*\+?(?:건|개|명|회|원|점|일|%)?$/;
const BADGE = /^(?:new|n|beta|hot|up)$/;
const PARTICLE = /^(?:을|를|은|는|의|에)$/;
/** `판매가` is a price, and no sale. */
const SUBJECT = /^[이가]$/;
/** What a field says in place of a value: `계약코드를 입력해 주세요`. */
const ASKED = /^(?:필수(?:입력|항목)?|[을를]?(?:입력|선택|검색)?(?:하세요|해주세요|하십시오|해주십시오|바랍니다)?)$/;
const STEP = /^(?:step)?\d{1,2}[.)]?$/;

const KINDS_COUNTED: readonly TargetKind[] = ['menu', 'tab', 'button', 'link', 'choice', 'heading'];
const KINDS_PRESSED: readonly TargetKind[] = ['menu', 'tab', 'button', 'link'];
const KINDS_NOTED: readonly TargetKind[] = ['field', 'column', 'heading'];

/** What stands behind the name. */
function ofEnding(rest: string, name: string, kind: TargetKind): number {
  const isPressed = KINDS_PRESSED.includes(kind);
  if (isPressed && PRESSED.test(rest)) return ENDING;
  if (KINDS_COUNTED.includes(kind) && COUNT.test(rest)) return COUNTED;
  if (kind === 'text' && name.length > 2 && AMOUNT.test(rest)) return COUNTED;
  if (KINDS_COUNTED.includes(kind) && BADGE.test(rest) && /[가-힣]$/.test(name)) return ENDING;
  if (kind === 'field' && ASKED.test(rest)) return ENDING;
  if (name.length > 1 && PARTICLE.test(rest)) return COUNTED;
  return (kind === 'text' || kind === 'heading') && name.length > 2 && SUBJECT.test(rest) ? COUNTED : 0;
}

/** How much of a name is left where a text has the same words, and maybe another note in brackets. */
function ofNotes(name: Folded, text: Folded, kind: TargetKind): number {
  if (name.brackets === text.brackets) return SIGNS;
  const notes = text.brackets.split('|').slice(1);
  if (COUNT_NOTE.test(notes.at(-1) ?? '') && KINDS_COUNTED.includes(kind)) {
    const brackets = text.brackets.slice(0, text.brackets.lastIndexOf('|'));
    return (COUNTED + 0.02) * ofNotes(name, { ...text, brackets }, kind);
  }
  if (text.brackets === '') return OTHER_NOTE;
  if (name.brackets !== '' || notes.some((note) => COUNT_NOTE.test(note))) return 0;
  if (notes.every((note) => HARMLESS.test(note))) return NOTE;
  return KINDS_NOTED.includes(kind) ? OTHER_NOTE : 0;
}

function compare(name: Folded, text: Folded, kind: TargetKind): number {
  if (name.base === text.base) return SAME;
  if (name.key === text.key) return ofNotes(name, text, kind);
  const notes = text.brackets === '' && name.brackets === '' ? 1 : ofNotes(name, text, kind);
  if (text.key.startsWith(name.key)) return notes * ofEnding(text.key.slice(name.key.length), name.key, kind);
  if (name.key.startsWith(text.key) && text.key.length > 1) {
    const rest = name.key.slice(text.key.length);
    return (KINDS_PRESSED.includes(kind) && PRESSED.test(rest)) || PARTICLE.test(rest) ? notes * ENDING : 0;
  }
  const before = text.key.endsWith(name.key) ? text.key.slice(0, -name.key.length) : '';
  return before && STEP.test(before) && (kind === 'heading' || kind === 'field') ? notes * ENDING : 0;
}

/** Names of one target, prepared for comparison. */
export interface Likeness {
  /** How well a text says one of the names, from 0 to 1. */
  of(text: string): number;
  /** Whether a text may say one of them; cheap, and never `false` where it does. */
  mayBeIn(text: string): boolean;
  /** Whether a name may begin somewhere in a text, to go on in the next one. */
  mayBeginIn(text: string): boolean;
  /** The shortest text that all spellings of each name have in common. */
  stems: readonly string[];
}

/** The part of a name that is there however it is drawn: what stands before its first bracket, without its ending. */
function stemOf({ base, key }: Folded): string {
  const [start = ''] = base.split(/\p{Ps}/u);
  const stem = (squeeze(start) || key).replace(/(?:하기|버튼|메뉴|탭|을|를|은|는|의|에)$/, '');
  return stem.length > 1 ? stem : squeeze(start) || key;
}

export function likenessTo(names: readonly string[], kind: TargetKind): Likeness {
  const folded = names
    .slice(0, MOST_NAMES)
    .map(fold)
    .filter((name) => name !== null);
  const stems = [...new Set(folded.map(stemOf))];
  const initials = [...new Set(stems.map((stem) => stem.charAt(0)))];
  const starts = stems.map((stem) => [...stem].slice(1).map((_, at) => stem.slice(0, at + 1)));
  const begins = (text: string, stem: string, at: number) =>
    text.includes(stem) || starts[at]?.some((start) => text.endsWith(start));
  return {
    stems,
    of(text) {
      const said = fold(text);
      if (!said) return 0;
      return Math.max(0, ...folded.map((name, at) => compare(name, said, kind) * (at === 0 ? 1 : ALSO)));
    },
    mayBeIn(text) {
      const all = squeeze(text);
      return stems.some((stem) => all.includes(stem));
    },
    mayBeginIn(text) {
      const lower = text.normalize('NFKC').toLowerCase();
      if (!initials.some((initial) => lower.includes(initial))) return false;
      const all = squeeze(lower);
      return stems.some((stem, at) => begins(all, stem, at));
    },
  };
}
