/** How well what is written on a control says a name. */
import { attribute, contentOf, countIn, findAll, hasPart, isDisplayed, matches, UNSPOKEN } from '../dom';
import { nameOf } from '../names';
import { plain } from '../text';
import { textOf } from '../text-of';
import type { Likeness } from './likeness';
import { SENTENCE } from './phrase';
import { childrenOf, READ_ALOUD } from './safe';
import type { FoundBy } from './target';

/** Parts of a control that are no words of its name: what is in an open list below it, what is said of it. */
const BELOW = 'ul,ol,[role=group],[role=menu],[role=listbox],[role=tooltip],option';
const UNSEEN = `${UNSPOKEN},${BELOW},${READ_ALOUD}`;
const ICONS = `${UNSEEN},i,svg,sup,[class*=badge],[class*=icon],[class*=count]`;

/** What names other things may have beside its name what is pressed or chosen. */
const TITLES = 'th,td,dt,legend,caption,h1,h2,h3,h4,h5,h6,[role=heading],[role=columnheader]';
const PRESSED = 'button,[role=button],a,select,input';

const NAMING = '[aria-label],[aria-labelledby],[title],[alt],[value]';

/** Whoever holds more says more than a name. */
const MOST_LETTERS = 4_000;
const MOST_PARTS = 6;

/** What holds more elements is a card, and no control; but an entry of a menu may hold all below it. */
const MOST_WITHIN = 60;
const NESTED = '[role=treeitem],[role=menuitem]';

/** What a name loses that is only seen, or that has a sentence about it below. */
const SEEN = 0.97;
const EXPLAINED = 0.75;

/** As good as a name without any count or ending. */
const PLAIN_NAME = 0.9;

export interface Spoken {
  score: number;
  by: FoundBy;
  /** Letters that were looked at. */
  cost: number;
}

/** A control whose name is a text and nothing else. */
const isBare = (control: Element) => control.childElementCount === 0 && !matches(control, NAMING);

/** Attributes that may be a name, or a part of one: also those of icons. */
function attributesOf(control: Element, raw: string): string {
  const own = ['aria-label', 'title', 'alt', 'placeholder'].map((name) => attribute(control, name) ?? '');
  if (control.tagName === 'INPUT') own.push(attribute(control, 'value') ?? '');
  const inner = /[\p{L}\p{N}]{2}/u.test(raw) ? [] : findAll(control, '[aria-label],[title],[alt]').slice(0, MOST_PARTS);
  for (const part of inner) own.push(...['aria-label', 'title', 'alt'].map((name) => attribute(part, name) ?? ''));
  return own.filter((text) => text.length < MOST_LETTERS).join(' ');
}

/** A name with a sentence below it. */
function explained(control: Element, like: Likeness, whole: string): number {
  const parts = childrenOf(control, MOST_PARTS);
  const [only] = parts;
  if (parts.length === 1 && only) return explained(only, like, whole);
  for (const part of parts) {
    const score = isDisplayed(part) ? like.of(textOf(part, UNSEEN)) : 0;
    if (score < PLAIN_NAME) continue;
    const others = parts.filter((one) => one !== part).map((one) => textOf(one, UNSEEN));
    const said = others.filter((text) => text !== '' && whole.endsWith(text));
    if (said.length > 0 && said.every((text) => SENTENCE.test(text))) return score * EXPLAINED;
  }
  return 0;
}

/** What is seen on a control, without what is only read aloud; where more is written, without its icons. */
function ofSeen(control: Element, like: Likeness): number {
  if (control.childElementCount === 0) return 0;
  const seen = textOf(control, UNSEEN);
  const score = like.of(seen);
  if (score > 0 || !like.mayBeIn(seen)) return score;
  const bare = hasPart(control, 'i,svg,sup,[class]') ? textOf(control, ICONS) : '';
  const alone = matches(control, TITLES) ? textOf(control, `${ICONS},${PRESSED}`) : '';
  return Math.max(like.of(bare) * SEEN, like.of(alone) * SEEN, explained(control, like, seen));
}

/** What is written on one, where it may be the name at all; a name is only asked for then. */
export function spokenBy(control: Element, like: Likeness): Spoken {
  const raw = contentOf(control);
  const none: Spoken = { score: 0, by: 'name', cost: raw.length };
  const isLong = raw.length > MOST_LETTERS;
  if (isBare(control)) {
    if (isLong || !like.mayBeIn(raw)) return none;
    return { ...none, score: like.of(raw) };
  }
  const isSaid = !isLong && like.mayBeIn(raw);
  const isNamed =
    (matches(control, '[aria-labelledby]') && !isSaid) || like.mayBeIn(attributesOf(control, isLong ? 'long' : raw));
  if (!isSaid && !isNamed) return none;
  if (countIn(control) > MOST_WITHIN && !matches(control, NESTED)) return none;
  const named = like.of(plain(nameOf(control)));
  const seen = named < PLAIN_NAME && isSaid ? ofSeen(control, like) * SEEN : 0;
  if (named < seen) return { ...none, score: seen, by: 'text' };
  return { ...none, score: named };
}
