import { useRadarInTime } from '../deadlines/use-radar';

/** How many open deadlines are past or end today. Whoever shows it keeps the radar up to the clock. */
export function useUrgentCount(): number {
  const warnings = useRadarInTime().data?.warnings ?? [];
  return warnings.filter(({ urgency }) => urgency === 'overdue' || urgency === 'today').length;
}
