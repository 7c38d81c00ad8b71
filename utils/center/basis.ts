/** What every entry of a pack is made of: ids, texts, dates, and where a fact comes from. */
import * as z from 'zod/mini';

export const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id는 영문 소문자와 숫자를 -로 이은 것'));
export const text = z.string().check(z.trim(), z.minLength(1, '빈 글'));
export const date = z.iso.date('날짜는 2026-11-23처럼');
/** One thing the centre writes on its screens, in its main spelling and the others it is known to use. */
export const Word = z.object({ id, name: text, also: z._default(z.array(text), []) });
export type Word = z.infer<typeof Word>;
/** A WebExtension match pattern. Its `*` as a port is no address to `URL`, so it has a form of its own. */
export const match = z
  .string()
  .check(z.regex(/^https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::(?:\d{1,5}|\*))?\/\S*$/, 'https://주소/* 꼴만'));
/** Where a fact was read. An old http: address is still the truth about that, though it is never made a link. */
export const source = z
  .string()
  .check(z.regex(/^https?:\/\/\S+$/, 'http(s):// 주소만'), z.refine(URL.canParse, '주소로 읽을 수 없습니다'));
export const list = <T extends z.core.$ZodType>(item: T) => z._default(z.array(item), []);

/**
 * How sure we are of a fact. `확인` was read in the centre's own public text, `확인(2차)` in somebody else's,
 * `추정` is inferred, `미확인` is known to be unpublished.
 */
export const Status = z.enum(['확인', '확인(2차)', '추정', '미확인']);
export type Status = z.infer<typeof Status>;

/** Where a fact was read, when it was last checked, and how sure it is. Every number in a pack carries one. */
export const basis = {
  source,
  checked: date,
  status: Status,
  note: z.optional(text),
};
