import { useState } from 'react';
import type { ReplyField, ReplyValues } from '@/utils/context/fill-reply';
import type { Settings } from '@/utils/messaging/content-shapes';
import { useSettings, useSettingsChange } from '../app/content-queries';

/** What is the same in every reply of a shop, and is kept for the next one. */
const KEPT: Partial<Record<ReplyField, keyof Settings['shop']>> = { '판매점 이름': 'name', '문의 전화': 'phone' };
const keptAs = (name: string) => (Object.hasOwn(KEPT, name) ? KEPT[name as ReplyField] : undefined);

/** Whether a field is kept for the next reply. */
export const isKept = (name: string): boolean => keptAs(name) !== undefined;

/** What the seller writes into the fields that no screen fills. */
export function useWritten() {
  const { data } = useSettings();
  const change = useSettingsChange();
  const [written, setWritten] = useState<Record<string, string>>({});
  const shop = data?.shop;
  const valueIn = (name: string) => {
    const kept = keptAs(name);
    return written[name] ?? (kept && shop ? shop[kept] : '');
  };
  return {
    valueIn,
    write: (name: string, value: string) => setWritten({ ...written, [name]: value }),
    /** The seller has left a field. */
    keep(name: string): void {
      const kept = keptAs(name);
      if (!shop || !kept || valueIn(name).trim() === shop[kept]) return;
      change.mutate({ shop: { ...shop, [kept]: valueIn(name).trim() } });
    },
    /** An empty field is none. */
    valuesFor: (names: readonly string[]): ReplyValues =>
      Object.fromEntries(names.map((name) => [name, valueIn(name)]).filter(([, value]) => value?.trim())),
    error: change.error,
  };
}
