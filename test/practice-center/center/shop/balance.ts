/** A change of the balance: how many days ago, and by how much. */
export interface BalanceEntry {
  age: number;
  what: string;
  won: number;
}

/** What 충전금 현황 shows and changes. */
export interface Balance {
  /** newest first */
  entries: BalanceEntry[];
  /** a transfer that was announced and has not arrived, in won */
  waiting: number | null;
}

/** Days that the account number of a transfer is good for. */
export const DEPOSIT_DAYS = 3;
export const LEAST_DEPOSIT = 1000;

/** A balance that holds a failed payout and a day below zero. */
export function newBalance(): Balance {
  return {
    entries: [
      { age: 1, what: '마이너스 정산', won: -3300 },
      { age: 2, what: '구매 포인트 정산', won: -6000 },
      { age: 5, what: '지급 실패 적립', won: 18400 },
      { age: 12, what: '충전금 입금', won: 50000 },
    ],
    waiting: null,
  };
}

/** The sum of all changes. */
export function balanceOf({ entries }: Balance): number {
  return entries.reduce((sum, entry) => sum + entry.won, 0);
}

/** The transfer has arrived. */
export function deposited({ entries, waiting }: Balance): Balance {
  if (waiting === null) return { entries, waiting };
  return { entries: [{ age: 0, what: '충전금 입금', won: waiting }, ...entries], waiting: null };
}
