/** What a seller types into the settings, read as leniently as it can be meant in one way only. */
import { LONGEST } from '@/utils/deadlines/own-lengths';

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** A number of days: `3`, `3일`, `３`; `null` where it is none that can be set. */
export function readDays(text: string): number | null {
  const digits = /^(\d{1,3})(?:일|영업일)?$/.exec(plain(text))?.[1];
  const days = digits === undefined ? Number.NaN : Number(digits);
  return days <= LONGEST ? days : null;
}

/** A time of the day as `14:00`, of `14:00`, `9:30`, `1400`, `14`, `14시`, `14시 30분`; `null` where it is none. */
export function readTime(text: string): string | null {
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})(?::(\d{2})|시(?:(\d{1,2})분)?)?$/
      .exec(plain(text))
      ?.map((part, at, all) => (at === 2 ? (part ?? all[3]) : part)) ??
    /^(\d{2})(\d{2})$/.exec(plain(text)) ??
    [];
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? time : null;
}
