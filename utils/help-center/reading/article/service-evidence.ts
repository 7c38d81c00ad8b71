/** Whose page it is: the service that it names nearest to its question, outside of menus. */
import type { HelpCenter } from '../../../center/help-center';
import { findElement } from '../page/find-element';
import { isSame, labelOf, SIGNS } from '../page/labels';
import { textsBetween } from '../page/lines';
import { isCalledHead, isSitePart, isWithin } from '../page/page-frame';
import type { PageElement } from '../page/page-tree';
import type { Piece } from '../page/pieces';
import { compact, kind, textOf, tidy } from '../page/words';

/** The names of our categories and sub-categories, compared without blanks. */
export const categoryNames = ({ categories }: HelpCenter): string[] =>
  categories.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]).map(compact);

/** A service, as a page names it. */
interface Evidence {
  name: string;
  at: number;
  /** It stands in a label or a path, where nothing else stands; a line with a name alone may be a menu's. */
  isSure: boolean;
}

const TRAIL = /(?:^|[\s_-])(?:bread\w*|crumbs?|path|location|loc)(?:$|[\s_-])|breadcrumb|현재\s?위치/i;
const LABEL = /(?:^|[\s_-])(?:service|svc|cate\w*|label)(?:$|[\s_-])/i;
const CURRENT = /(?:^|[\s_-])(?:on|active|current|selected)(?:$|[\s_-])/i;
/** Products call these parts the same way; a help centre itself is no product. */
const CENTER_NAME = /\S{2}\s?센터$/;
const HELP_NAME = /(?:고객|도움말|지원|헬프)\s?센터$/;
const LONGEST_NAME = 40;
const LONGEST_PATH = 240;
/** Lines between a name that stands alone and the question. */
const NEAR = 3;

export const isTrail = ({ tag, attributes }: PageElement): boolean =>
  tag !== 'body' &&
  tag !== 'html' &&
  TRAIL.test(`${attributes.class ?? ''} ${attributes['aria-label'] ?? ''}`.slice(0, 200));
const isCurrent = ({ attributes }: PageElement) =>
  ('aria-current' in attributes && attributes['aria-current'] !== 'false') ||
  CURRENT.test((attributes.class ?? '').slice(0, 200));

/** What a page has around its question. */
export interface Surroundings {
  root: PageElement;
  /** All pieces, in the page's order. */
  pieces: Piece[];
  /** First and last place of the question, with the lines below it that say whose it is. */
  from: number;
  to: number;
  /** Place where the answer ends. */
  until: number;
}

class Witness {
  private readonly center: HelpCenter;
  private readonly page: Surroundings;
  private readonly categories: Set<string>;

  constructor(page: Surroundings, center: HelpCenter) {
    this.page = page;
    this.center = center;
    this.categories = new Set(categoryNames(center));
  }

  /** The service; ours where the page names it so, or another one; `undefined` where it names none. */
  service(): string | undefined {
    const { pieces, from, to } = this.page;
    const before = pieces.filter(({ at, holder }) => at <= to && !isWithin(holder, (part) => this.isMenu(part)));
    const named = before.flatMap((piece, index) => this.evidenceOf(piece, before, index));
    const sure = named.findLast(({ isSure }) => isSure);
    const nearest = named.at(-1);
    const isNear = (one: Evidence) => before.filter(({ at }) => at > one.at && at < from).length <= NEAR;
    const vague = nearest && (this.isOurs(nearest.name) || isNear(nearest)) ? nearest.name : undefined;
    return sure?.name ?? this.documentName() ?? this.below() ?? vague;
  }

  private isOurs = (name: string) => isSame(name, this.center.service.name);
  private isKnown = (name: string) =>
    this.isOurs(name) || this.center.otherServices.some((other) => isSame(name, other.name));
  private isMenu = (part: PageElement) => isSitePart(part) && !isTrail(part);

  private evidenceOf(piece: Piece, all: Piece[], index: number): Evidence[] {
    const { text, holder, at } = piece;
    if (text.length > LONGEST_PATH) return [];
    const label = this.labelIn(text);
    if (label !== undefined) return [{ name: label, at, isSure: true }];
    const isInTrail = isWithin(holder, isTrail);
    const names = tidy(text)
      .split(SIGNS)
      .map((name) => name.replace(/[[\]［］]/g, '').trim());
    const known = names.findLast(this.isKnown);
    const called = ((textsBetween(holder, at, at)[0]?.parent ?? holder).attributes.class ?? '').slice(0, 200);
    const isLabelled = LABEL.test(called);
    if (names.length > 1 || isInTrail || isLabelled) {
      const name = known ?? names.find(this.isLikeService) ?? (/service|svc/i.test(called) ? names[0] : undefined);
      return name && name.length <= LONGEST_NAME ? [{ name, at, isSure: true }] : [];
    }
    if (known === undefined || !this.stands(piece, all, index)) return [];
    return [{ name: known, at, isSure: isWithin(holder, isCurrent) && holder.tag === 'li' }];
  }

  /** The service in a label in brackets; categories of ours in brackets tell a way through the menus. */
  private labelIn(text: string): string | undefined {
    const label = labelOf(text, this.center.service.name);
    if (!label || (label.category.length === 0 && !this.isKnown(label.service))) return undefined;
    if (!this.isKnown(label.service) && this.categories.has(compact(label.service))) return undefined;
    return /[[［【]/.test(text) || label.category.length > 0 ? tidy(label.service) : undefined;
  }

  private isLikeService = (name: string) =>
    CENTER_NAME.test(name) && !HELP_NAME.test(name) && !isSame(name, this.center.name);

  /** Whether a name that stands alone is no entry of a menu: no other service near it, and no link in the page's head. */
  private stands({ text, holder }: Piece, all: Piece[], index: number): boolean {
    const isOther = (piece?: Piece) =>
      piece !== undefined &&
      this.isKnown(tidy(piece.text)) &&
      !isSame(piece.text, text) &&
      kind(piece.holder) === kind(holder) &&
      piece.holder.parent === holder.parent;
    const isInMenu = [-2, -1, 1, 2].some((step) => isOther(all[index + step]));
    if (isInMenu && !(isWithin(holder, isCurrent) && holder.tag === 'li')) return false;
    return this.isOurs(tidy(text)) || !isWithin(holder, isCalledHead);
  }

  private documentName(): string | undefined {
    const title = findElement(this.page.root, ({ tag }) => tag === 'title');
    const names = title ? tidy(textOf(title).slice(0, 300)).split(/\s?[|<>›»:·]\s?|\s[-–—]\s/) : [];
    return names.find(this.isKnown);
  }

  /** A label below the answer. */
  private below(): string | undefined {
    const { pieces, to } = this.page;
    const content = pieces.filter(({ holder }) => !isWithin(holder, (part) => this.isMenu(part) || part.tag === 'a'));
    const last = content.at(-1);
    for (const { text, holder, at } of content) {
      if (at <= to || text.length > LONGEST_PATH || isWithin(holder, ({ tag }) => /^(?:li|td|dd|dt|h[1-6])$/.test(tag)))
        continue;
      const label = this.labelIn(text);
      if (label !== undefined && labelOf(text, this.center.service.name)?.rest.trim() === '') return label;
      const [name = '', ...rest] = tidy(text).split(SIGNS);
      const isLabel =
        LABEL.test((holder.attributes.class ?? '').slice(0, 200)) ||
        rest.length > 0 ||
        (at === last?.at && /센터$|판매자$/.test(name));
      if (this.isKnown(name) && isLabel) return name;
    }
    return undefined;
  }
}

/**
 * The service that a page names as its own.
 *
 * Labels and paths above the question count first, the nearest most; then the document's title, a label below the
 * answer, and last a line with nothing but a name. Menus that list services say nothing.
 *
 * @returns the name as the page has it; `undefined` where it names none or no help centre is known
 */
export function serviceOf(page: Surroundings, center?: HelpCenter): string | undefined {
  return center ? new Witness(page, center).service() : undefined;
}
