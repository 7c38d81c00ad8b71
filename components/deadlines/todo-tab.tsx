import { useRef } from 'react';
import { bySoonest } from '@/utils/deadlines/radar';
import type { Radar, WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { StandingLines } from '../standing/standing-lines';
import { Asked } from '../ui/asked';
import { Section } from '../ui/section';
import { Spoken } from '../ui/spoken';
import { Whole } from '../ui/whole';
import { AskLengths } from './ask-lengths';
import { Coverage } from './coverage';
import { HandledGroups } from './handled-groups';
import { MovedRow } from './moved-row';
import styles from './todo-tab.module.css';
import { useMoved } from './use-moved';
import { deadlineKey, useRadar } from './use-radar';
import { WarningRow } from './warning-row';

const GROUPS: WarningItem['urgency'][] = ['overdue', 'today', 'tomorrow', 'soon', 'later'];

/** `할 일`: every open deadline that was seen, soonest first, and then those put off or seen to. */
export function TodoTab() {
  return <Asked answer={useRadar()}>{(radar) => <RadarView radar={radar} />}</Asked>;
}

function RadarView({ radar }: { radar: Radar }) {
  const list = useRef<HTMLDivElement>(null);
  const { move, away, spoken } = useMoved(radar, list);
  const rows = away ? [...radar.warnings, away].sort(bySoonest) : radar.warnings;
  return (
    <div ref={list} tabIndex={-1}>
      <Coverage radar={radar} list={list} />
      <StandingLines />
      <Spoken>
        <span role="status">{spoken}</span>
      </Spoken>
      <AskLengths asks={radar.asks} list={list} />
      {radar.warnings.length === 0 && <NoneOpen radar={radar} />}
      {GROUPS.map((urgency) => {
        const group = rows.filter((row) => row.urgency === urgency);
        const open = group.filter((row) => row !== away).length;
        if (group.length === 0) return null;
        return (
          <Section key={urgency} title={t.urgency[urgency]} aside={<span>{open}</span>}>
            <ul className={styles.warnings}>
              {group.map((row) =>
                row === away ? (
                  <MovedRow key="away" deadline={away} now={radar.now} move={move} />
                ) : (
                  <WarningRow
                    key={deadlineKey(row)}
                    warning={row}
                    rule={radar.rules.find(({ id, center }) => id === row.rule && center === row.center)}
                    replies={radar.replies.filter(
                      ({ id, center }) => row.replies.includes(id) && center === row.center,
                    )}
                    now={radar.now}
                    nextBusinessDay={radar.nextBusinessDay}
                    move={move}
                  />
                ),
              )}
            </ul>
          </Section>
        );
      })}
      <HandledGroups radar={radar} move={move} />
      <p className={styles.basis}>
        {radar.more > 0 && (
          <>
            {t.moreWarnings(radar.more)}
            <br />
          </>
        )}
        <Whole>{t.businessDays(radar.holidays.checked)}</Whole>
        {radar.ownDaysOff && ` ${t.ownRules.daysOffCounted}`}
      </p>
    </div>
  );
}

/** Why nothing is in the list: that is no promise that nothing is left. */
function NoneOpen({ radar: { later, done, coverage } }: { radar: Radar }) {
  if (later.length > 0) return <p className={styles.none}>{t.deadlines.noneNow}</p>;
  if (done.length > 0) return <p className={styles.none}>{t.deadlines.allDone}</p>;
  return (
    <div className={styles.none}>
      <p>{t.noWarnings}</p>
      {/* Where the list can't be seen, what to do about it stands above. */}
      {!coverage?.screen && <p>{t.noWarningsHelp}</p>}
    </div>
  );
}
