import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '@/utils/messaging/client';
import type { WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Said } from '../ui/said';

/** `화면에서 보기`; where the row isn't on the page, its most exact number is copied instead, to be looked for. */
export function ToRow({ warning }: { warning: WarningItem }) {
  const { orderNumber, itemNumber, onScreen, page, seenAt } = warning;
  const number = itemNumber ?? orderNumber;
  const numberName = nameOfNumber(warning);
  /** When the row that the page no longer had was seen: a later look may find it again. */
  const [missed, setMissed] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => ask('row.show', { orderNumber, ...(itemNumber !== undefined && { itemNumber }) }),
    onSuccess: (isThere) => {
      setMissed(isThere ? null : seenAt);
      setSaid(isThere ? '' : t.deadlines.notHere(numberName));
    },
  });
  const copy = async () => {
    setSaid('');
    setSaid((await copyText(number)) ? t.deadlines.numberCopied(page) : t.article.notCopied);
  };
  const isThere = onScreen && missed !== seenAt;
  const name = isThere ? t.deadlines.showRow : t.deadlines.copyNumber(numberName);
  return (
    <>
      <Button
        small
        aria-label={`${name}: ${warning.kind} ${number}`}
        disabled={isPending}
        onClick={() => (isThere ? mutate() : copy())}
      >
        {name}
      </Button>
      <Said>{said}</Said>
      {error && <Failure error={error} />}
    </>
  );
}

/** What the centre calls the number that is copied. */
function nameOfNumber({ itemNumber, numberIs }: WarningItem): string {
  if (itemNumber !== undefined) return t.itemNumber;
  return numberIs === 'inquiry' ? t.deadlines.inquiryNumber : t.orderNumber;
}
