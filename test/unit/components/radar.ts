/** A radar as the background tells it, made up by a test. */
import type { Radar, WarningItem } from '../../../utils/messaging/radar-shapes';

export const warning = (orderNumber: string, rest: Partial<WarningItem> = {}): WarningItem => ({
  center: 'market',
  rule: 'dispatch',
  kind: '발송기한',
  orderNumber,
  due: '2026-11-25',
  basis: { column: '발송기한', read: '2026-11-25' },
  left: { businessDays: 2 },
  calendarDays: 2,
  urgency: 'soon',
  stateKnown: true,
  seenAt: 0,
  here: true,
  onScreen: false,
  page: '주문',
  state: null,
  replies: [],
  ...rest,
});

export const radarOf = (warnings: WarningItem[], rest: Partial<Radar> = {}): Radar => ({
  warnings,
  more: 0,
  later: [],
  done: [],
  moreDone: 0,
  rules: [],
  replies: [],
  unreadable: [],
  coverage: null,
  asks: [],
  ownDaysOff: false,
  holidays: { source: 'holidays', checked: '2026-08-21' },
  nextBusinessDay: '2026-11-24',
  now: Date.now(),
  ...rest,
});
