import { isUrgent } from '@/utils/deadlines/warnings';
import { useRadarInTime } from '../deadlines/use-radar';

/** How many open deadlines call for the seller today. Whoever shows it keeps the radar up to the clock. */
export function useUrgentCount(): number {
  const warnings = useRadarInTime().data?.warnings ?? [];
  return warnings.filter(isUrgent).length;
}
