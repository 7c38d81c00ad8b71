import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../utils/page/dates';

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
    ['2028-02-29', '2028-02-29'],
  ])('reads %j as %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['', 'nothing'],
    ['-', 'a dash'],
    ['11-23', 'no year'],
    ['11월 23일', 'no year'],
    ['오늘 14:03', 'no date'],
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
