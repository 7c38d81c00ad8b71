import type { WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { Failure } from '../ui/asked';
import { Button } from '../ui/button';
import type { Move } from './use-moved';
import { useHandling } from './use-radar';

/** `되돌리기`: the deadline stands among the open ones again. */
export function RestoreButton({ deadline, move }: { deadline: WarningItem; move: Move }) {
  const { mutate, isPending, error } = useHandling(deadline);
  const restore = () => {
    move(deadline, null, null);
    mutate(null);
  };
  return (
    <>
      <Button
        look="quiet"
        small
        aria-label={t.deadlines.restoreOf(deadline.kind, deadline.orderNumber)}
        disabled={isPending}
        onClick={restore}
      >
        {t.deadlines.restore}
      </Button>
      {error && <Failure error={error} />}
    </>
  );
}
