/**
 * Where a shop stands with its penalty points: what adds up over the last days, and what comes next. A sum of ours is
 * never the centre's own number (policy.md §10), and what nobody has published stays unknown.
 */
import type { DeadlineRule, PenaltyPolicy, Stage } from '../center/schema';
import { addDays, type Day } from './calendar';
import type { Warning } from './warnings';

/** Points as the centre's screen shows them or the seller types them; `null` is what could not be read. */
export interface PenaltyEvent {
  day: Day | null;
  points: number | null;
}

export interface Standing {
  /** First and last day of the window. */
  from: Day;
  to: Day;
  /** The points of the window that are known. */
  points: number;
  /**
   * More points that may count: of a day that nobody could read, and of the day right before the window, which belongs to
   * it if today does not count.
   */
  perhaps: number;
  /** Events that count or may count, and whose points nobody could read. */
  unknown: number;
  /** Where the sum leads next; `null` at the hardest stage, or when the shop's stage is not known. */
  next: Stage | null;
  /** Whether the sum reaches the next stage's line; `null` when that cannot be told. */
  reaches: boolean | null;
  /** Points up to that line as far as they are known, 0 when it is reached; `null` without a line. */
  left: number | null;
}

const sum = (events: readonly PenaltyEvent[]) => events.reduce((total, { points }) => total + (points ?? 0), 0);

/**
 * The standing of a shop.
 *
 * @param events what its points were given for; those outside the window do no harm
 * @param stage id of the stage that it is in; `null` for none so far, `undefined` when nobody knows
 * @param today the day in Korea
 */
export function standingOf(
  { window, stages }: PenaltyPolicy,
  events: readonly PenaltyEvent[],
  stage: string | null | undefined,
  today: Day,
): Standing {
  const from = addDays(today, 1 - window.days);
  const edge = addDays(today, -window.days);
  const inside = events.filter(({ day }) => day !== null && from <= day && day <= today);
  const maybe = events.filter(({ day }) => day === null || day === edge);
  const points = sum(inside);
  const perhaps = sum(maybe);
  const unknown = [...inside, ...maybe].filter((event) => event.points === null).length;
  const next = nextStage(stages, stage);
  const line = next?.line?.points;
  const reached = line === undefined ? null : points >= line;
  const isSure = unknown === 0 && (line === undefined || points + perhaps < line);
  return {
    from,
    to: today,
    points,
    perhaps,
    unknown,
    next,
    reaches: reached || isSure ? reached : null,
    left: line === undefined ? null : Math.max(line - points, 0),
  };
}

/** The stage after the one that a shop is in. */
function nextStage(stages: readonly Stage[], stage: string | null | undefined): Stage | null {
  if (stage === undefined) return null;
  if (stage === null) return stages[0] ?? null;
  const at = stages.findIndex(({ id }) => id === stage);
  return at < 0 ? null : (stages[at + 1] ?? null);
}

/**
 * The points that open warnings may cost: the known ones add up, the others are counted. What costs no points is left
 * out; a deadline that is past may have cost its points already.
 */
export function pointsAtStake(
  warnings: readonly Pick<Warning, 'rule'>[],
  rules: readonly DeadlineRule[],
): { points: number; unknown: number } {
  const penalties = warnings.flatMap(({ rule }) => rules.find(({ id }) => id === rule)?.penalty ?? []);
  const known = penalties.flatMap(({ points }) => points ?? []);
  return { points: known.reduce((total, points) => total + points, 0), unknown: penalties.length - known.length };
}
