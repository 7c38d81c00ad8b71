/** Times in which a centre counts no missed deadlines, as its notices say. */
import type { DeadlineRule, Waiver } from '../center/schema';
import type { DeadlineReading } from './deadline';

/** What a warning tells of a waiver. */
export type WaiverText = Pick<Waiver, 'name' | 'from' | 'to' | 'except' | 'source' | 'status'>;

/** An open deadline, and the waiver that it falls under. */
export type OpenDeadline = Extract<DeadlineReading, { is: 'open' }> & { waiver?: WaiverText };

/**
 * A deadline with the first waiver for its rule that its due day lies in. That is something to know and no more: the due
 * date moves only where the waiver itself says to which day.
 */
export function moved(
  reading: Extract<DeadlineReading, { is: 'open' }>,
  rule: DeadlineRule,
  waivers: readonly Waiver[],
): OpenDeadline {
  const day = reading.due.slice(0, 10);
  const found = waivers.find(
    ({ rules, from, to }) => (rules.length === 0 || rules.includes(rule.id)) && from <= day && day <= to,
  );
  if (!found) return reading;
  const { name, from, to, except, source, status, due } = found;
  const waiver = { name, from, to, except, source, status };
  if (!due) return { ...reading, waiver };
  const { earliest, basis } = reading;
  return {
    is: 'open',
    due,
    // A reading that ends before the waiver begins is not moved by it.
    ...(earliest !== undefined && earliest < from && { earliest }),
    basis: { ...basis, movedFrom: reading.due },
    waiver,
  };
}
