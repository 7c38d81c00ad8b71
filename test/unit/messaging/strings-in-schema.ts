import type * as z from 'zod/mini';

/** A string inside a schema and the patterns that it has to match. */
export interface StringBound {
  path: string;
  patterns: RegExp[];
}

type Def = {
  type: string;
  checks?: { _zod: { def: { check: string; pattern?: RegExp } } }[];
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  keyType?: Schema;
  valueType?: Schema;
};
type Schema = { _zod: { def: Def } };

/** Kinds of schema that hold no text of their own. */
const TEXTLESS = ['enum', 'null', 'boolean', 'number', 'int', 'literal'];

/**
 * Finds every string in a schema.
 * @throws for a kind that it does not know, so that a new kind can't pass unseen
 */
export function boundsOfStrings(schema: z.core.$ZodType, path: string[] = []): StringBound[] {
  const { def } = (schema as unknown as Schema)._zod;
  const inside = (child: Schema | undefined, ...names: string[]) =>
    child ? boundsOfStrings(child as unknown as z.core.$ZodType, [...path, ...names]) : [];
  switch (def.type) {
    case 'string':
      return [{ path: path.join('.'), patterns: (def.checks ?? []).flatMap((check) => check._zod.def.pattern ?? []) }];
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([name, child]) => inside(child, name));
    case 'array':
      return inside(def.element);
    case 'optional':
    case 'nullable':
      return inside(def.innerType);
    case 'record':
      return [...inside(def.keyType, 'key'), ...inside(def.valueType, 'value')];
    default:
      if (TEXTLESS.includes(def.type)) return [];
      throw new Error(`${path.join('.')}: a schema of kind ${def.type}`);
  }
}
