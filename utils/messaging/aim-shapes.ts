/** What a panel is told to show, by the popup, a menu, a key or the address bar: the shapes, checked in the background only. */
import * as z from 'zod/mini';
import { id } from './page-shapes';

/** What is typed in the search box, as far as anybody keeps it. */
export const Query = z.string().check(z.maxLength(1_000));

/** What is to be shown: an article, a guide, the search with this typed in its box (`null`: what stands there already), or a place. */
export const Show = z.discriminatedUnion('at', [
  z.object({ at: z.literal('article'), center: id, id }),
  z.object({ at: z.literal('guide'), center: id, id }),
  z.object({ at: z.literal('search'), query: z.nullable(Query) }),
  z.object({ at: z.literal('todo') }),
  z.object({ at: z.literal('settings') }),
]);
export type Show = z.infer<typeof Show>;

/** An order to show something; its id tells one from the next, so that none is followed twice. */
export const Aim = z.object({ id: z.string().check(z.maxLength(50)), show: Show });
export type Aim = z.infer<typeof Aim>;

/** One of the browser's windows, for the side panel that stands in it. */
export const WindowId = z.nullable(z.int());
