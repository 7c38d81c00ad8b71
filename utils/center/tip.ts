/** Short helps for the screen itself: a tip beside a field or column, a reply that is ready to be copied. */
import * as z from 'zod/mini';
import { basis, id, list, text } from './basis.ts';

/** One or two sentences beside something that the centre's screens show. */
export const Tip = z.object({
  id,
  /** Screens on which it may stand; none means any. */
  pages: list(id),
  /** What it stands beside, as a person would look for it. */
  beside: z.object({
    kind: z.enum(['column', 'field', 'button', 'state', 'count']),
    name: text,
    also: list(text),
  }),
  text: text.check(z.maxLength(120, '120자까지')),
  /** Where to read on. */
  article: z.optional(id),
  guide: z.optional(id),
  ...basis,
});
export type Tip = z.infer<typeof Tip>;

/** What a reply may be filled with: things of the order, and `{…}` of the seller's own; never anything of a buyer. */
export const REPLY_FIELDS = [
  '주문번호',
  '상품주문번호',
  '상태',
  '기한',
  '발송 예정일',
  '사유',
  '판매점 이름',
  '문의 전화',
] as const;

/** A notice to the buyer. `{주문번호}` and the other fields are filled in; what stays empty is left for the seller. */
export const Reply = z.object({
  id,
  title: text,
  /** When it fits, in a line for the seller. */
  when: text,
  pages: list(id),
  states: list(id),
  text,
  articles: list(id),
  ...basis,
});
export type Reply = z.infer<typeof Reply>;
