import { DIVS } from './divs.ts';
import { SPANS } from './spans.ts';
import { TABLE } from './table.ts';

/** The ways in which the practice help centre can write its pages. */
export const MARKUPS = { spans: SPANS, table: TABLE, divs: DIVS } as const;

export type MarkupName = keyof typeof MARKUPS;
