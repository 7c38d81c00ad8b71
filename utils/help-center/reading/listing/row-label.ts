/** The service label among the pieces of a row, in whatever number of elements it stands. */
import { DEEPEST_CATEGORY, groupsOf, type Label, LONGEST_PATH, labelOf, SIGNS } from '../page/label-text';
import type { Piece } from '../page/pieces';
import { compact, isQuestion, kind, trimSigns } from '../page/words';

export interface LabelHints {
  /** Names of the known services in comparable form; other labels are in brackets. */
  services: ReadonlySet<string>;
  /** Whether a name is a category that the help centre is known to have. */
  isCategory: (name: string) => boolean;
  /** The service's name stands over the rows and not in them. */
  isHeaded?: boolean;
  /** Names of a category's sub-categories; `undefined` for a category that isn't known. */
  childrenOf: (category: string) => readonly string[] | undefined;
}

/** Bracketed words with which titles begin. */
const TITLE_WORD = /^(?:필독|중요|공지|안내|신규|이벤트|변경|긴급|필수|주의|참고|수정|업데이트|new|faq|tip|q&?a)/i;

/**
 * How many of the names in brackets after a service's are categories: a title may begin with brackets, too.
 *
 * @param names in brackets, without the service's
 * @param isOver whether the title is known to stand elsewhere
 */
function depthOf(names: string[], isOver: boolean, { isCategory, childrenOf }: LabelHints): number {
  const [first, second] = names;
  if (first === undefined || (!isOver && TITLE_WORD.test(first) && !isCategory(first))) return 0;
  if (second === undefined) return 1;
  const children = childrenOf(first);
  if (children?.some((child) => compact(child) === compact(second))) return DEEPEST_CATEGORY;
  if (TITLE_WORD.test(second)) return 1;
  return isOver || children === undefined ? DEEPEST_CATEGORY : 1;
}

const inBrackets = (names: string[]) => names.map((name) => `[${name}]`).join('');

export interface TakenLabel {
  label: Label | null;
  /** What is left of the row. */
  rest: Piece[];
}

/** Takes the label out of a row's pieces. */
export function takeLabel(pieces: Piece[], hints: LabelHints): TakenLabel {
  const at = pieces.findIndex((piece) => labelOf(piece.text, hints.services) !== null || groupsOf(piece.text) !== null);
  const piece = pieces[at];
  if (!piece) return hints.isHeaded ? takePath([...pieces], hints) : { label: null, rest: [...pieces] };
  return takeGroups(pieces, at, hints) ?? takeText(pieces, at, piece, hints);
}

/** A label of names in brackets, in however many pieces. */
function takeGroups(pieces: Piece[], at: number, hints: LabelHints): TakenLabel | null {
  const groups: string[] = [];
  let end = at;
  for (; end < pieces.length; end++) {
    const all = [...groups, ...(groupsOf(pieces[end]?.text ?? '') ?? [])];
    const isMore = all.length > groups.length && (end === at || depthOf(all.slice(1), true, hints) === all.length - 1);
    if (!isMore) break;
    groups.splice(0, groups.length, ...all);
  }
  const [service, ...names] = groups;
  const first = pieces[at];
  if (service === undefined || !first) return null;
  const rest = pieces.toSpliced(at, end - at);
  if (names.length === 0) names.push(...takeCategory(rest, at, first, hints));
  return { label: { service, category: names.slice(0, DEEPEST_CATEGORY) }, rest };
}

/** A label that a piece starts with; the title may follow in it. */
function takeText(pieces: Piece[], at: number, piece: Piece, hints: LabelHints): TakenLabel {
  const label = labelOf(piece.text, hints.services);
  if (!label) return { label: null, rest: [...pieces] };
  const { service, category } = label;
  if (label.rest.trim() === '') {
    const rest = pieces.toSpliced(at, 1);
    const more = category.length === 0 ? takeCategory(rest, at, piece, hints) : [];
    return { label: { service, category: [...category, ...more] }, rest };
  }
  const depth = depthOf(category, false, hints);
  const title = `${inBrackets(category.slice(depth))}${label.rest}`;
  return { label: { service, category: category.slice(0, depth) }, rest: pieces.with(at, { ...piece, text: title }) };
}

/** Of a row whose service stands over its list: the category's path, if it has one. */
function takePath(rest: Piece[], hints: LabelHints): TakenLabel {
  const at = rest.findIndex((piece) => isKnownPath(piece.text, hints));
  const path = rest[at];
  if (!path || rest.length < 2) return { label: null, rest };
  rest.splice(at, 1);
  return { label: { service: '', category: namesIn(path.text).slice(0, DEEPEST_CATEGORY) }, rest };
}

/** Names of categories in elements of their own: known ones anywhere, others beside the service's name. */
function takeCategory(rest: Piece[], from: number, service: Piece, hints: LabelHints): string[] {
  const names: string[] = [];
  const bare = (piece: Piece) => trimSigns(piece.text.slice(0, LONGEST_PATH), true);
  const isBeside = (piece: Piece) =>
    kind(piece.holder) === kind(service.holder) &&
    piece.holder.parent === service.holder.parent &&
    piece.holder !== service.holder;
  const isNameThere = (piece: Piece) => isKnownPath(bare(piece), hints) || (isBeside(piece) && !isQuestion(piece.text));
  const isSign = (piece: Piece) => bare(piece) === '';
  let at = from;
  while (names.length < 3) {
    const piece = rest[at];
    if (!piece || !(isSign(piece) || (isNameThere(piece) && rest.length > 1))) break;
    if (!isSign(piece)) names.push(...namesIn(bare(piece)));
    rest.splice(at, 1);
  }
  if (names.length > 0) return names;
  at = rest.findIndex((piece) => isKnownPath(piece.text, hints));
  const path = rest[at];
  if (!path || rest.length < 2) return [];
  rest.splice(at, 1);
  return namesIn(path.text);
}

/** Names of a path in one text. */
const namesIn = (text: string) =>
  text
    .split(SIGNS)
    .map((name) => name.trim())
    .filter(Boolean);

const isKnownPath = (text: string, { isCategory }: LabelHints) =>
  text.length < 80 && namesIn(text).length > 0 && namesIn(text).every((name) => isCategory(name));
