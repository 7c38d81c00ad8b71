/** Articles of the help centre that the search doesn't have as they are now. */
import { database } from './database';

/** A change that waits to be taken in. */
export interface WaitingChange {
  helpId: string;
  /** Tells one change of an article from the next: a later one has to be taken in, too. */
  token: string;
}

/** Notes that articles changed; within the transaction that changes them. */
export async function noteChanges(center: string, helpIds: string[]): Promise<void> {
  const rows = helpIds.map((helpId) => ({ center, helpId, token: crypto.randomUUID() }));
  await database().searchChanges.bulkPut(rows);
}

/** The changes that wait to be taken in. */
export async function waitingChanges(center: string): Promise<WaitingChange[]> {
  const rows = await ofCenter(center).toArray();
  return rows.map(({ helpId, token }) => ({ helpId, token }));
}

export const countChanges = (center: string) => ofCenter(center).count();

/** Forgets changes that have been taken in, but none that came over them meanwhile. */
export async function forgetChanges(center: string, taken: WaitingChange[]): Promise<void> {
  const { searchChanges } = database();
  const keys = taken.map(({ helpId }): [string, string] => [center, helpId]);
  const present = await searchChanges.bulkGet(keys);
  await searchChanges.bulkDelete(keys.filter((_, at) => present[at]?.token === taken[at]?.token));
}

const ofCenter = (center: string) =>
  database().searchChanges.where('[center+helpId]').between([center, ''], [center, '\uffff']);
