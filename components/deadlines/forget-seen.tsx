import { type RefObject, useEffect, useState } from 'react';
import type { Radar } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { WipeButton } from '../settings/wipe-button';
import { seenTime } from './format';
import { toHeading } from './to-heading';
import { useForgetting } from './use-radar';

interface ForgetSeenProps {
  radar: Radar;
  /** Holds the rows. */
  list: RefObject<HTMLElement | null>;
}

/** Beside what was seen before somebody signed in, who may be somebody else: only the seller knows, and can forget it. */
export function ForgetSeen({ radar: { signedOut, coverage, now }, list }: ForgetSeenProps) {
  const { mutateAsync } = useForgetting();
  const [forgotten, setForgotten] = useState(false);
  const offered = coverage?.screen === 'signed-out' ? undefined : signedOut;
  const isDone = forgotten && !offered;
  useEffect(() => {
    if (isDone) toHeading(list.current);
  }, [isDone, list]);
  return (
    <>
      {offered && (
        <>
          <p>{t.deadlines.signedOutSince(seenTime(offered.at, now))}</p>
          <WipeButton
            name={t.deadlines.forget}
            question={t.deadlines.forgetWhat}
            wipe={async () => {
              await mutateAsync({ center: offered.center, before: offered.at });
              setForgotten(true);
            }}
          />
        </>
      )}
      <p role="status">{isDone && t.deadlines.forgotten}</p>
    </>
  );
}
