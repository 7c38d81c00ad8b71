import type { StoreReport } from '@/utils/messaging/content-shapes';
import { useSettings, useSettingsChange, useStore } from '../app/content-queries';
import { t } from '../app/language';
import { useStatus } from '../app/queries';
import { Asked, Failure } from '../ui/asked';
import { Section } from '../ui/section';
import { daysOf, timeOf } from '../ui/times';
import { useNow } from '../ui/use-now';
import { Facts } from './facts';
import { RefreshControl } from './refresh-control';
import styles from './settings.module.css';
import { Switch } from './switch';

/** `도움말 내용`: each centre's help, how old it is, and looking for newer. */
export function HelpContent() {
  const hosts = (useStatus().data?.centers ?? []).map(({ helpCenter }) => new URL(helpCenter.home).host);
  return (
    <Section title={t.settings.help}>
      <Asked answer={useStore()}>
        {({ centers }) => centers.map((center) => <CenterContent key={center.id} center={center} />)}
      </Asked>
      <AutoRefresh />
      {hosts.length > 0 && <p className={styles.soft}>{t.settings.whatChecking([...new Set(hosts)])}</p>}
    </Section>
  );
}

function CenterContent({ center }: { center: StoreReport['centers'][number] }) {
  const now = useNow();
  const { helpCheckedFrom: from, helpCheckedTo: to } = center;
  return (
    <div className={styles.center}>
      <h3 lang="ko">{center.name}</h3>
      <Facts
        facts={[
          [t.settings.articles, t.settings.count(center.articles)],
          [t.settings.helpArticles, t.settings.count(center.helpArticles)],
          [t.settings.filledAt, center.filledAt > 0 ? timeOf(center.filledAt, now) : t.settings.notYet],
          [t.settings.checkedAt, from !== null && to !== null ? daysOf(from, to, now) : t.settings.notYet],
        ]}
      />
      <RefreshControl center={center.id} />
    </div>
  );
}

function AutoRefresh() {
  const answer = useSettings();
  const change = useSettingsChange();
  return (
    <>
      <Asked answer={answer}>
        {({ autoRefresh }) => (
          <Switch on={autoRefresh} turn={(on) => change.mutate({ autoRefresh: on })}>
            {t.settings.auto}
          </Switch>
        )}
      </Asked>
      {change.error && <Failure error={change.error} />}
    </>
  );
}
