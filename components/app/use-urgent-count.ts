import { useRadar } from './queries';

/** How many deadlines are past or end today. */
export function useUrgentCount(): number {
  const warnings = useRadar().data?.warnings ?? [];
  return warnings.filter(({ urgency }) => urgency === 'overdue' || urgency === 'today').length;
}
