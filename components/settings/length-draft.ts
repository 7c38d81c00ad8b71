/** A length as it stands in its form, before it is one. */
import { useState } from 'react';
import type { OwnLength } from '@/utils/messaging/seller-shapes';
import { readDays, readTime } from './typed';

/** What stands in the form; `own` is `undefined` before anything was chosen. */
export interface LengthDraft {
  own: boolean | undefined;
  days: string;
  unit: OwnLength['unit'];
  cutOff: string;
}

interface Errors {
  days?: boolean;
  cutOff?: boolean;
}

/** A stored length in the form. */
export const toDraft = (stored: OwnLength | null | undefined): LengthDraft => ({
  own: stored === undefined ? undefined : stored !== null,
  days: stored ? String(stored.value) : '',
  unit: stored?.unit ?? '영업일',
  cutOff: stored?.cutOff ?? '',
});

/** What the form says, or what is wrong in it. */
export function fromDraft({ days, unit, cutOff }: LengthDraft): { length: OwnLength } | { errors: Errors } {
  const value = readDays(days);
  const time = cutOff.trim() === '' ? undefined : readTime(cutOff);
  if (value === null || time === null) return { errors: { days: value === null, cutOff: time === null } };
  return { length: { value, unit, ...(time !== undefined && { cutOff: time }) } };
}

/**
 * The form over what is stored: what is typed stays in it, right or wrong, until it is saved; what is wrong changes
 * nothing that is stored.
 */
export function useLengthDraft(stored: OwnLength | null | undefined, save: (length: OwnLength | null) => void) {
  const [draft, setDraft] = useState<LengthDraft | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  const shown = draft ?? toDraft(stored);

  const store = (next: LengthDraft) => {
    const read = fromDraft(next);
    if ('errors' in read) {
      setDraft(next);
      setErrors(read.errors);
      return;
    }
    setDraft(null);
    setErrors({});
    if (JSON.stringify(toDraft(read.length)) !== JSON.stringify(toDraft(stored))) save(read.length);
  };
  return {
    shown,
    errors,
    /** Something is being typed: what was wrong may be right in a moment. */
    type: (part: Partial<LengthDraft>) => setDraft({ ...shown, ...part }),
    /** Something was chosen. */
    choose(part: Partial<LengthDraft>) {
      const next = { ...shown, ...part };
      if (!next.own) {
        setDraft(null);
        setErrors({});
        if (stored !== null) save(null);
      }
      // Nothing is wrong yet with what nobody has filled in.
      else if (next.days === '') setDraft(next);
      else store(next);
    },
    /** What was typed is meant. */
    commit: () => draft?.own && store(draft),
  };
}
