/** Times as a Korean seller reads them, in Korean time wherever the computer stands. */

const clock = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** `14:03`. @param at epoch milliseconds */
export const clockTime = (at: number) => clock.format(at);
