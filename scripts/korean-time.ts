/** Reads a moment such as `2026-11-23T10:00`; without a zone it is Korea's, whatever this computer's is. */
export function koreanTime(text: string): Date {
  const moment = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}+09:00`);
  if (Number.isNaN(moment.getTime())) throw new Error(`Not a date and time: ${text} (such as 2026-11-23T10:00)`);
  return moment;
}

/** Today in Korea, as `2026-11-23`, wherever this computer is. */
export function koreanToday(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul' }).format(new Date());
}
