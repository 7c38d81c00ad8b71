/** The service label among the pieces of a row, in whatever number of elements it stands. */
import { groupsOf, type Label, labelOf } from './labels';
import type { Piece } from './pieces';
import { isQuestion, kind } from './words';

export interface LabelHints {
  /** The wanted service's name; without it labels are in brackets. */
  service?: string;
  /** Whether a name is a category that the help centre is known to have. */
  isCategory: (name: string) => boolean;
}

/** Takes the label out of a row's pieces. */
export function takeLabel(pieces: Piece[], hints: LabelHints): { label: Label | null; rest: Piece[] } {
  const rest = [...pieces];
  const at = pieces.findIndex((piece) => labelOf(piece.text, hints.service) !== null || groupsOf(piece.text) !== null);
  const piece = pieces[at];
  if (!piece) return { label: null, rest };
  const groups: string[] = [];
  let end = at;
  for (; end < pieces.length; end++) {
    const more = groupsOf(pieces[end]?.text ?? '');
    if (!more) break;
    groups.push(...more);
  }
  const [service, ...category] = groups;
  if (service !== undefined) {
    rest.splice(at, end - at);
    return { label: { service, category }, rest };
  }
  const label = labelOf(piece.text, hints.service);
  if (!label) return { label: null, rest };
  if (label.rest.trim() !== '') {
    rest[at] = { ...piece, text: label.rest };
    return { label: { service: label.service, category: label.category }, rest };
  }
  rest.splice(at, 1);
  const more = label.category.length === 0 ? takeCategory(rest, at, piece, hints) : [];
  return { label: { service: label.service, category: [...label.category, ...more] }, rest };
}

/** Names of categories in elements of their own: known ones anywhere, others beside the service's name. */
function takeCategory(rest: Piece[], from: number, service: Piece, hints: LabelHints): string[] {
  const names: string[] = [];
  const bare = (piece: Piece) => piece.text.replace(/^[\s>›»〉/|·[\]]+|[\s>›»〉/|·[\]]+$/g, '');
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
    .split(/\s*[>›»〉]\s*/)
    .map((name) => name.trim())
    .filter(Boolean);

const isKnownPath = (text: string, { isCategory }: LabelHints) =>
  text.length < 80 && namesIn(text).every((name) => isCategory(name));
