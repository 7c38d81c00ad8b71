import type { Radar, WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { useRadar } from '../app/queries';
import { Asked } from '../ui/asked';
import { Section } from '../ui/section';
import { Coverage } from './coverage';
import styles from './todo-tab.module.css';
import { WarningRow } from './warning-row';

const GROUPS: WarningItem['urgency'][] = ['overdue', 'today', 'tomorrow', 'soon', 'later'];

/** `할 일`: every open deadline that was seen, soonest first. */
export function TodoTab() {
  return <Asked answer={useRadar()}>{(radar) => <RadarView radar={radar} />}</Asked>;
}

function RadarView({ radar }: { radar: Radar }) {
  return (
    <>
      <Coverage radar={radar} />
      {radar.warnings.length === 0 && (
        <div className={styles.none}>
          <p>{t.noWarnings}</p>
          <p>{t.noWarningsHelp}</p>
        </div>
      )}
      {GROUPS.map((urgency) => {
        const group = radar.warnings.filter((warning) => warning.urgency === urgency);
        if (group.length === 0) return null;
        return (
          <Section key={urgency} title={t.urgency[urgency]} aside={<span>{group.length}</span>}>
            <ul className={styles.warnings}>
              {group.map((warning) => (
                <WarningRow
                  key={[warning.center, warning.rule, warning.orderNumber, warning.itemNumber, warning.due].join()}
                  warning={warning}
                  rule={radar.rules.find(({ id, center }) => id === warning.rule && center === warning.center)}
                  now={radar.now}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      <p className={styles.basis}>
        {radar.more > 0 && (
          <>
            {t.moreWarnings(radar.more)}
            <br />
          </>
        )}
        {t.businessDays(radar.holidays.checked)}
      </p>
    </>
  );
}
