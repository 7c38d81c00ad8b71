import type { Sites as Known } from '@/utils/messaging/site-shapes';
import { t } from '../app/language';
import { useSiteMoves, useSites } from '../app/site-queries';
import { Asked, Failure } from '../ui/asked';
import { Button } from '../ui/button';
import { Line, Lines } from '../ui/lines';
import { Mixed } from '../ui/mixed';
import { Section } from '../ui/section';
import styles from './settings.module.css';

/** `사이트`: where we stand by the packs, where the seller has switched us on, and what the browser took back. */
export function Sites() {
  return (
    <Section title={t.sites.title}>
      <Asked answer={useSites()}>{(sites) => <List {...sites} />}</Asked>
      <p className={styles.soft}>{t.sites.help}</p>
      <p className={styles.soft}>{t.sites.private}</p>
    </Section>
  );
}

function List({ packed, on }: Known) {
  const { turnOff } = useSiteMoves();
  return (
    <>
      <Lines>
        {packed.map(({ address, center, access }) => (
          <Line key={address}>
            <Address {...{ host: address, center, access }} />
          </Line>
        ))}
        {on.map(({ site, center, access }) => {
          const host = new URL(site).hostname;
          const off = (
            <Button
              look="quiet"
              small
              aria-label={t.sites.turnOffAt(host)}
              disabled={turnOff.isPending}
              onClick={() => turnOff.mutate(site)}
            >
              {t.sites.turnOffShort}
            </Button>
          );
          return (
            <Line key={site} moves={off}>
              <Address {...{ host, center, access }} />
            </Line>
          );
        })}
      </Lines>
      <p role="status" className={styles.done}>
        {turnOff.isSuccess && t.sites.turnedOff}
      </p>
      {turnOff.error && <Failure error={turnOff.error} />}
    </>
  );
}

function Address({ host, center, access }: { host: string; center: string | null; access: boolean }) {
  const state = center ?? t.sites.notChosen;
  return (
    <>
      <span className={styles.host}>{host}</span>
      <p className={styles.soft}>
        <Mixed>{access ? state : t.sites.allowAgain}</Mixed>
      </p>
    </>
  );
}
