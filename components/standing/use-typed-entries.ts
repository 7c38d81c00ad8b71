import { useState } from 'react';
import type { TypedPenalty } from '@/utils/messaging/page-shapes';
import type { StandingView } from '@/utils/messaging/standing-shapes';
import { t } from '../app/language';
import { dueText } from '../deadlines/format';
import { useTyping } from './use-standing';

/** What the seller did last with an entry of theirs: how it was before, and how it is since. */
interface Done {
  before: TypedPenalty | null;
  after: TypedPenalty | null;
  undone?: true;
}

/** Typing entries, changing them, taking them out, and taking the last of these back; `then` follows once that is kept. */
export function useTypedEntries({ center, entries, now }: Pick<StandingView, 'center' | 'entries' | 'now'>) {
  const { put, remove } = useTyping(center);
  const [done, setDone] = useState<Done | null>(null);
  const become = (next: TypedPenalty | null, before: TypedPenalty | null, did: Done, then: () => void) => {
    const onSuccess = () => {
      setDone(did);
      then();
    };
    if (next) put.mutate(next, { onSuccess });
    else if (before) remove.mutate(before.id, { onSuccess });
  };
  const known = (id: string): TypedPenalty | null => {
    const item = entries.find((entry) => entry.id === id);
    return item?.points ? { id, day: item.day, points: item.points, type: item.type?.id ?? null } : null;
  };
  return {
    add: (after: TypedPenalty, then: () => void) => {
      const before = known(after.id);
      become(after, before, { before, after }, then);
    },
    remove: (before: TypedPenalty, then: () => void) => become(null, before, { before, after: null }, then),
    undo: (then: () => void) => done && become(done.before, done.after, { ...done, undone: true }, then),
    said: done && { words: wordsFor(done, now), canUndo: !done.undone },
    isPending: put.isPending || remove.isPending,
    error: put.error ?? remove.error,
  };
}

function wordsFor({ before, after, undone }: Done, now: number): string {
  const { said } = t.standing;
  const entry = after ?? before;
  if (undone || !entry) return said.undone;
  const words = !after ? said.removed : before ? said.changed : said.added;
  return words(dueText(entry.day, now), entry.points);
}
