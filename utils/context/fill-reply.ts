/** Filling a ready reply with what the screen showed of an order. Nothing of a buyer has a field. */
import type { REPLY_FIELDS } from '../center/tip';
import { dueText } from '../deadlines/wording';
import type { ReplyOrder } from '../messaging/reply-shapes';
import type { Shop } from '../messaging/seller-shapes';

export type ReplyField = (typeof REPLY_FIELDS)[number];

/** What is known; a field without a value is left for the seller. */
export type ReplyValues = Partial<Record<ReplyField, string | undefined>>;

/**
 * Puts the values in place of their fields. A field that nobody filled stays as it is, `{…}` and all, so that the seller
 * sees what is missing; a value is never read for fields itself.
 */
export const fillReply = (text: string, values: ReplyValues): string =>
  piecesOf(text, values)
    .map((piece) => piece.text)
    .join('');

const valueFor = (values: ReplyValues, name: string) =>
  Object.hasOwn(values, name) ? values[name as ReplyField] : undefined;

/** A reply in pieces: what is written, and what is still to be filled in, with the name of its field. */
export type ReplyPiece = { text: string; gap?: true };

/** The same as `fillReply` in pieces, for showing what is missing. */
export const piecesOf = (text: string, values: ReplyValues): ReplyPiece[] =>
  text.split(/(\{[^{}\n]*\})/).flatMap((piece, at): ReplyPiece[] => {
    if (at % 2 === 0) return piece === '' ? [] : [{ text: piece }];
    const value = valueFor(values, piece.slice(1, -1));
    return [value === undefined ? { text: piece, gap: true } : { text: value }];
  });

/** The fields of a reply that the values leave open, each once, in the order of the text. */
export const gapsIn = (text: string, values: ReplyValues): string[] => [
  ...new Set(piecesOf(text, values).flatMap(({ text, gap }) => (gap ? [text.slice(1, -1)] : []))),
];

/** What is the same in every reply of a shop. */
export const SHOP_FIELDS: Partial<Record<ReplyField, keyof Shop>> = { '판매점 이름': 'name', '문의 전화': 'phone' };

/** What the seller has written of their shop; what is empty is not known. */
export const shopValues = (shop: Shop | undefined): ReplyValues =>
  Object.fromEntries(Object.entries(SHOP_FIELDS).flatMap(([field, key]) => (shop?.[key] ? [[field, shop[key]]] : [])));

/** What is known of an order, as a reply says it. @param now epoch milliseconds */
export function valuesOf(order: Omit<ReplyOrder, 'fits'>, now: number): ReplyValues {
  const { orderNumber, numberIs, itemNumber, state, due, earliest, earliestIn, urgency } = order;
  const isEarlier = earliest !== undefined && earliestIn !== undefined && earliestIn.calendarDays >= 0;
  const day = isEarlier ? earliest : due;
  return {
    주문번호: numberIs ? undefined : orderNumber,
    상품주문번호: itemNumber,
    상태: state ?? undefined,
    // A reply promises it, which nobody can of a time that is past.
    기한: urgency === 'overdue' || day === undefined ? undefined : dueText(day, now),
  };
}
