import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate as readDateOn } from '../../../utils/page/dates';

/** A Monday. */
const TODAY = '2026-11-23';
const readDate = (text: string, today = TODAY) => readDateOn(text, today);

describe('readDate', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026.11.23', '2026-11-23'],
    ['2026/11/23', '2026-11-23'],
    ['2026. 11. 23.', '2026-11-23'],
    ['2026.1.5', '2026-01-05'],
    ['20261123', '2026-11-23'],
    ['2026년 11월 23일', '2026-11-23'],
    ['2026년11월23일', '2026-11-23'],
    ['26년 11월 27일', '2026-11-27'],
    ['26.11.23', '2026-11-23'],
    ['26-11-05', '2026-11-05'],
    ['26.11.26', '2026-11-26'],
    ['2026-11-23(월)', '2026-11-23'],
    ['2026-11-23 [월] 14:03', '2026-11-23T14:03'],
    ['2026년 11월 23일 월요일', '2026-11-23'],
    ['2026-11-23 14:03', '2026-11-23T14:03'],
    ['2026-11-23 14:03:59', '2026-11-23T14:03'],
    ['2026-11-23T14:03', '2026-11-23T14:03'],
    ['2026.11.23 오후 2:03', '2026-11-23T14:03'],
    ['2026.11.23 오전 12:30', '2026-11-23T00:30'],
    ['2026.11.23 오후 12:30', '2026-11-23T12:30'],
    ['2026-11-23 14시 3분', '2026-11-23T14:03'],
    ['2026-11-23 14시', '2026-11-23T14:00'],
    ['2026-11-23 오후 2시 3분 5초', '2026-11-23T14:03'],
    ['2026-11-23 24:00', '2026-11-23'],
    ['２０２６－１１－２３　１４：０３', '2026-11-23T14:03'],
    ['2026 - 11 - 23 14 : 03', '2026-11-23T14:03'],
    ['2026-11-24까지', '2026-11-24'],
    ['2026-11-24(D-1)', '2026-11-24'],
    ['발송기한: 2026-11-24 (1일 남음)', '2026-11-24'],
    ['2026-11-23 2026.11.23 14:03', '2026-11-23T14:03'],
    ['2026-11-24 3시간 남음', '2026-11-24'],
    ['2026-11-24 18:00 (2시간 30분 남음)', '2026-11-24T18:00'],
    ['11/22 18시 5시간 지남', '2026-11-22T18:00'],
    ['2026-11-30 14시 30분 지나면 자동취소', '2026-11-30T14:30'],
    ['2028-02-29', '2028-02-29'],
    ['11/23', '2026-11-23'],
    ['11.24', '2026-11-24'],
    ['11. 24.', '2026-11-24'],
    ['11-24', '2026-11-24'],
    ['1/5', '2027-01-05'],
    ['8/1', '2026-08-01'],
    ['11/12', '2026-11-12'],
    ['11월 24일', '2026-11-24'],
    ['11월24일(화) 14:03', '2026-11-24T14:03'],
    ['11/24(화) 오후 2:03', '2026-11-24T14:03'],
    ['１１／２４', '2026-11-24'],
    ['11/24까지', '2026-11-24'],
    ['2026-11-24 11/24', '2026-11-24'],
    ['11/25 (D-2)', '2026-11-25'],
    ['어제', '2026-11-22'],
    ['오늘', '2026-11-23'],
    ['오늘 14:03', '2026-11-23T14:03'],
    ['오늘(월) 오후 2:03', '2026-11-23T14:03'],
    ['내일', '2026-11-24'],
    ['내일까지', '2026-11-24'],
    ['내일 (D-1)', '2026-11-24'],
    ['모레 18시', '2026-11-25T18:00'],
    ['2026-11-24 (내일)', '2026-11-24'],
    ['D-2', '2026-11-25'],
    ['D - 10', '2026-12-03'],
    ['D-Day', '2026-11-23'],
    ['D-DAY', '2026-11-23'],
    ['D+1', '2026-11-22'],
    ['Ｄ－２', '2026-11-25'],
  ])('reads %j as %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['', 'nothing'],
    ['-', 'a dash'],
    ['오후 2:03', 'no date'],
    ['3일 남음', 'a countdown that may be in business days'],
    ['2영업일 남음', 'a countdown in business days'],
    ['내일 (2일 남음)', 'a day and a countdown, seen from nowhere'],
    ['오늘 3시간 남음', 'a day and a countdown, seen from nowhere'],
    ['2026-11-24 3시간 전', 'a day and how long ago something else was'],
    ['3시간 30분', 'how long something takes'],
    ['11월', 'a month'],
    ['2026-11', 'a month'],
    ['26.11', 'no month'],
    ['11/31', 'no such day'],
    ['2/29', 'no such day in the next year'],
    ['5/1', 'far from today in every year'],
    ['11/24(월)', 'another weekday'],
    ['11/23 ~ 11/25', 'two dates'],
    ['11/23 ~', 'an open range'],
    ['11/23 ~ 25', 'a range'],
    ['2026-11-23 11/24', 'two dates'],
    ['2026-11-24 (오늘)', 'two dates'],
    ['11/25 내일', 'two dates'],
    ['오늘 내일', 'two dates'],
    ['내일모레', 'another word'],
    ['내일부터', 'a range'],
    ['오늘출발', 'the name of something else'],
    ['11.5만원', 'a price'],
    ['11.5%', 'a rate'],
    ['11/23/01', 'more than two parts'],
    ['02-1234', 'a number'],
    ['A11-23', 'a code'],
    ['D-2 D-3', 'two countdowns'],
    ['AD-2', 'a code'],
    ['D-2-1', 'a code'],
    ['2026-02-30', 'no such day'],
    ['2027-02-29', 'no leap year'],
    ['2026-13-01', 'no such month'],
    ['2026-11-23(화)', 'another weekday'],
    ['2026-11-23 ~ 2026-11-25', 'two dates'],
    ['2026-11-23 ~ 25', 'a range'],
    ['2026-11-23 ~', 'an open range'],
    ['2026-11-23 2026-11-25', 'two dates'],
    ['2026-11-23 2026-02-30', 'one that does not exist'],
    ['2026-11-23 14:00 15:00', 'two times'],
    ['2026-11-23 25:00', 'no such hour'],
    ['2026-11-23 14:61', 'no such minute'],
    ['2026-11-23 오후 14:03', 'half a day too many'],
    ['2026-11-23 02:03 PM', 'half a day in English'],
    ['2026-11-23T14:03:59Z', 'another time zone'],
    ['2026-11-23 14:03 UTC', 'another time zone'],
    ['2026-11-23-0001', 'a number'],
    ['20261123-0000001', 'an order number'],
    ['AB20261123', 'a code'],
    ['23.11.26', 'two readings'],
    ['26.11.27', 'two readings'],
    ['12.05.10', 'two readings, both old'],
    ['1970-01-01', 'the start of computers'],
    ['2026.11/23', 'mixed marks'],
    ['3건', 'a count'],
  ])('does not take %j for a date: %s', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it.each([
    ['1/5', '2026-12-28', '2027-01-05'],
    ['12/28', '2027-01-05', '2026-12-28'],
    ['2/29', '2028-01-31', '2028-02-29'],
    ['내일', '2026-12-31', '2027-01-01'],
    ['D+1', '2028-03-01', '2028-02-29'],
  ])('takes %j on %s for %s', (text, today, date) => {
    expect(readDate(text, today)).toBe(date);
  });

  const two = (n: number) => String(n).padStart(2, '0');
  const parts = fc
    .date({ min: new Date('2018-01-01T00:00Z'), max: new Date('2030-12-31T23:59Z'), noInvalidDate: true })
    .map((at) => ({
      y: at.getUTCFullYear(),
      m: at.getUTCMonth() + 1,
      d: at.getUTCDate(),
      w: '일월화수목금토'[at.getUTCDay()],
      H: at.getUTCHours(),
      M: at.getUTCMinutes(),
    }));
  type Parts = Parameters<Parameters<typeof parts.map>[0]>[0];
  const days: ((p: Parts) => string)[] = [
    ({ y, m, d }) => `${y}-${two(m)}-${two(d)}`,
    ({ y, m, d }) => `${y}.${two(m)}.${two(d)}`,
    ({ y, m, d }) => `${y}/${m}/${d}`,
    ({ y, m, d }) => `${y}. ${m}. ${d}.`,
    ({ y, m, d }) => `${y}년 ${m}월 ${d}일`,
    ({ y, m, d }) => `${y}${two(m)}${two(d)}`,
    ({ y, m, d, w }) => `${y}-${two(m)}-${two(d)}(${w})`,
    ({ y, m, d, w }) => `${y}년 ${m}월 ${d}일 ${w}요일`,
  ];
  const times: ((p: Parts) => string)[] = [
    ({ H, M }) => `${two(H)}:${two(M)}`,
    ({ H, M }) => `${two(H)}:${two(M)}:07`,
    ({ H, M }) => `${H < 12 ? '오전' : '오후'} ${H % 12 || 12}:${two(M)}`,
    ({ H, M }) => `${H}시 ${M}분`,
  ];
  const iso = ({ y, m, d }: Parts) => `${y}-${two(m)}-${two(d)}`;

  it('reads every day and minute back in every spelling', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...days), fc.constantFrom(...times), (p, day, time) => {
        expect(readDate(day(p))).toBe(iso(p));
        expect(readDate(`${day(p)} ${time(p)}`)).toBe(`${iso(p)}T${two(p.H)}:${two(p.M)}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a date without a year the year that lies nearest, or none', () => {
    const short = fc.constantFrom(
      ({ m, d }: Parts) => `${m}/${d}`,
      ({ m, d }: Parts) => `${two(m)}.${two(d)}`,
      ({ m, d, w }: Parts) => `${m}월 ${d}일(${w})`,
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: -182, max: 182 }), short, (p, away, write) => {
        const today = new Date(Date.parse(iso(p)) - away * 86_400_000).toISOString().slice(0, 10);
        expect(readDate(write(p), today)).toBe(Math.abs(away) <= 120 ? iso(p) : null);
      }),
      { numRuns: 1000 },
    );
  });

  it('never chooses between two dates', () => {
    const join = fc.constantFrom(' ', ' ~ ', '~', ' - ', '\n', ' / ', '부터 ', ', ');
    fc.assert(
      fc.property(parts, parts, fc.constantFrom(...days), fc.constantFrom(...days), join, (a, b, one, other, mark) => {
        fc.pre(iso(a) !== iso(b));
        expect(readDate(`${one(a)}${mark}${other(b)}`)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('never finds a date in a row of digits that is none', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(digits, (text) => {
        const date = readDate(text);
        if (date !== null) expect(date.replaceAll('-', '')).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('never says anything but a day or a minute that exists', () => {
    const unit = fc.constantFrom(...'0123456789-./: 년월일시분오전후()~TD');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const date = readDate(text);
        if (date === null) return;
        expect(date).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/);
        expect(new Date(`${date.slice(0, 10)}T00:00Z`).toISOString().slice(0, 10)).toBe(date.slice(0, 10));
      }),
      { numRuns: 5000 },
    );
  });
});

it.each(['14시 30분 지남', '14시30분 지났음', '14시 30분 남음'])(
  '%s may be an hour and what is counted from it',
  (time) => {
    expect(readDate(`2026-11-30 ${time}`)).toBeNull();
  },
);
