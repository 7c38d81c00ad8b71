import type { Row } from './row.ts';
import { won } from './won.ts';

const amountOf = (text = '') => Number(text.replaceAll(/[^\d-]/g, '')) || 0;

/** Sums of a day of the settlements, under the same labels as a single one. */
export function settlementDays(rows: readonly Row[]): Row[] {
  const days = [...new Set(rows.map((row) => row.정산기준일 ?? ''))];
  return days.map((day) => {
    const ofDay = rows.filter((row) => row.정산기준일 === day);
    const other = ofDay.filter(({ 구분 }) => 구분 === '기타');
    const sum = (some: readonly Row[], column: string) =>
      won(some.reduce((total, row) => total + amountOf(row[column]), 0));
    return {
      정산기준일: day,
      지급예정일: ofDay[0]?.지급예정일 ?? '-',
      건수: String(ofDay.length),
      결제금액: sum(ofDay, '결제금액'),
      수수료: sum(ofDay, '수수료'),
      기타: sum(other, '정산예정금액'),
      정산예정금액: sum(ofDay, '정산예정금액'),
    };
  });
}
