/** Deadlines whose length nobody has published: which ones there are, and of which the seller is still to be asked. */
import type { DeadlineRule } from '@/utils/center/schema';
import { ownColumn, waitingRows } from '@/utils/deadlines/own-lengths';
import type { SeenOrder } from '@/utils/deadlines/seen';
import type { Radar } from '@/utils/messaging/radar-shapes';
import type { OpenLength } from '@/utils/messaging/seller-shapes';
import { rulesOf } from '@/utils/storage/packs';
import type { CenterRow } from '@/utils/storage/schema';
import { saidOfLengths } from './circumstances';

/** A column as the centre calls it. */
export const columnName = ({ columns }: CenterRow['words'], column: string) =>
  columns.find(({ id }) => id === column)?.name ?? column;

/** The rules of a centre that take a length of the seller's own. */
export async function openLengthsOf({ id: center, name, words }: CenterRow): Promise<OpenLength[]> {
  return (await rulesOf(center)).flatMap((rule) => {
    const column = ownColumn(rule);
    if (column === undefined) return [];
    return [{ center, name, rule: rule.id, kind: rule.kind, column: columnName(words, column) }];
  });
}

/** Those of which nothing was said yet, and for which rows wait. */
export async function unasked(center: string, rules: DeadlineRule[], orders: SeenOrder[]): Promise<Radar['asks']> {
  const said = await saidOfLengths(center);
  return rules
    .filter((rule) => !Object.hasOwn(said, rule.id) && waitingRows(rule, orders) > 0)
    .map(({ id: rule, kind }) => ({ center, rule, kind }));
}
