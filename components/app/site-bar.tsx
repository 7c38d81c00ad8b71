import { useState } from 'react';
import { askForAccess } from '@/utils/browser/site-access';
import { ask } from '@/utils/messaging/client';
import type { SiteHere } from '@/utils/messaging/site-shapes';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { t } from './language';
import { useStatus } from './queries';
import styles from './site-bar.module.css';
import { useSiteHere, useSiteMoves } from './site-queries';

type Failed = (error: Error | undefined) => void;

/** What can be done about the site beside the popup: a sentence, and the switch where there is one. */
export function SiteBar({ failed }: { failed: Failed }) {
  const here = useSiteHere().data;
  if (!here || (here.is === 'packed' && here.access)) return null;
  return (
    <div className={styles.bar}>
      {here.is === 'unknown' || here.is === 'closed' ? (
        <p>{here.is === 'closed' ? t.sites.closed[here.why] : t.sites.unknown}</p>
      ) : (
        // Another site begins anew.
        <SiteSwitch key={here.site} here={here} failed={failed} />
      )}
    </div>
  );
}

type WithSite = Extract<SiteHere, { site: string }>;

function SiteSwitch({ here, failed }: { here: WithSite; failed: Failed }) {
  const { site } = here;
  const moves = useSiteMoves();
  const [said, say] = useState<'asking' | 'refused' | 'turnedOff'>();

  const turnOn = () => {
    failed(undefined);
    say('asking');
    // The browser's question may close the popup, so the background is told first, and goes on by itself. Both begin in the
    // task of the press, without which no browser asks.
    const wished = ask('site.on', { site });
    const asked = askForAccess(site);
    Promise.all([asked, wished])
      .then(async ([given]) => {
        if (given) await ask('site.on', { site });
        say(given ? undefined : 'refused');
        await moves.changed();
      })
      .catch((error: Error) => {
        say(undefined);
        failed(error);
      });
  };
  const turnOff = () => {
    failed(undefined);
    moves.turnOff.mutate(site, { onSuccess: () => say('turnedOff'), onError: failed });
  };

  const isRunning = here.is === 'on' && here.access;
  return (
    <>
      <p role="status">{said ? t.sites[said] : sentenceOf(here)}</p>
      {isRunning && <Centers site={site} center={here.center} failed={failed} />}
      <div className={styles.moves}>
        {here.is === 'on' && !here.access && (
          <Button small look="quiet" onClick={turnOff}>
            {t.sites.turnOff}
          </Button>
        )}
        {/* One button, so that the keyboard stays on it. */}
        <Button small disabled={said === 'asking' || moves.turnOff.isPending} onClick={isRunning ? turnOff : turnOn}>
          {isRunning ? t.sites.turnOff : t.sites.turnOn}
        </Button>
      </div>
    </>
  );
}

function sentenceOf(here: WithSite): string {
  if (here.is === 'off') return t.sites.off;
  if (!here.access) return t.sites.withheld;
  return here.is === 'on' && here.center === null ? t.sites.unrecognised : t.sites.on;
}

/** Whose centre it is, where that may be several. */
function Centers({ site, center, failed }: { site: string; center: string | null; failed: Failed }) {
  const { choose } = useSiteMoves();
  const centers = useStatus().data?.centers ?? [];
  if (centers.length < 2 && center !== null) return null;
  const none = center === null ? [{ id: '', name: t.sites.chooseCenter }] : [];
  return (
    <Select
      label={t.sites.center}
      value={center ?? ''}
      options={[...none, ...centers]}
      choose={(id) => id !== '' && choose.mutate({ site, center: id }, { onError: failed })}
    />
  );
}
