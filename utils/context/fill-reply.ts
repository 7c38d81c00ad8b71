/** Filling a ready reply with what the screen showed of an order. Nothing of a buyer has a field. */
import type { REPLY_FIELDS } from '../center/tip';

type Field = (typeof REPLY_FIELDS)[number];

/** What is known; a field without a value is left for the seller. */
export type ReplyValues = Partial<Record<Field, string | undefined>>;

/**
 * Puts the values in place of their fields. A field that nobody filled stays as it is, `{…}` and all, so that the seller
 * sees what is missing; a value is never read for fields itself.
 */
export function fillReply(text: string, values: ReplyValues): string {
  return text.replaceAll(/\{([^{}\n]*)\}/g, (field, name: string) => valueFor(values, name) ?? field);
}

const valueFor = (values: ReplyValues, name: string) =>
  Object.hasOwn(values, name) ? values[name as Field] : undefined;
