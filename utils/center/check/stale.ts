/** Facts that nobody has looked at for long. */
import type { Pack } from '../schema.ts';
import { entriesOf, type Finding } from './finding.ts';

/** After so many days somebody should look at a source again. */
export const FRESH_DAYS = 90;
const DAY = 86_400_000;

/**
 * Finds check dates older than 90 days or in the future, in every basis of a pack.
 * @param today the day to count from, as `2026-11-23`
 */
export function staleEntries(pack: Pack, today: string): Finding[] {
  return entriesOf(pack).flatMap(({ list, entry }) => {
    const dates = datesIn(entry);
    return [...new Set(dates)].flatMap((piece): Finding[] => {
      const age = (Date.parse(today) - Date.parse(piece)) / DAY;
      if (age >= 0 && age <= FRESH_DAYS) return [];
      const what = age < 0 ? '확인한 날이 앞날입니다' : `확인한 지 ${FRESH_DAYS}일이 넘었습니다`;
      const times = dates.filter((date) => date === piece).length;
      return [{ list, id: entry.id, piece, message: `${what}: ${piece}${times > 1 ? ` (${times}곳)` : ''}` }];
    });
  });
}

function datesIn(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(datesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === 'checked' && typeof value === 'string' ? [value] : datesIn(value),
  );
}
