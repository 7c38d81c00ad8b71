import { useState } from 'react';
import { type ReplyField, type ReplyValues, SHOP_FIELDS } from '@/utils/context/fill-reply';
import { useSettings, useSettingsChange } from '../app/content-queries';

const keptAs = (name: string) => (Object.hasOwn(SHOP_FIELDS, name) ? SHOP_FIELDS[name as ReplyField] : undefined);

/** Whether a field is kept for the next reply. */
export const isKept = (name: string): boolean => keptAs(name) !== undefined;

/** What the seller writes into the fields that no screen fills; what is of the shop is kept for the next reply. */
export function useWritten() {
  const { data } = useSettings();
  const change = useSettingsChange();
  const [written, setWritten] = useState<Record<string, string>>({});
  const valueIn = (name: string) => {
    const kept = keptAs(name);
    return written[name] ?? (kept && data ? data.shop[kept] : '');
  };
  return {
    valueIn,
    write: (name: string, value: string) => setWritten({ ...written, [name]: value }),
    /** The seller has left a field. */
    keep(name: string): void {
      const kept = keptAs(name);
      if (!data || !kept || valueIn(name).trim() === data.shop[kept]) return;
      change.mutate({ shop: { ...data.shop, [kept]: valueIn(name).trim() } });
    },
    /** An empty field is none. */
    valuesFor: (names: readonly string[]): ReplyValues =>
      Object.fromEntries(names.map((name) => [name, valueIn(name)]).filter(([, value]) => value?.trim())),
    error: change.error,
  };
}
