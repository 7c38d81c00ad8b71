import { useRef } from 'react';
import type { ReplyText, RuleText, WarningItem } from '@/utils/messaging/radar-shapes';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Basis, Source } from '../ui/basis';
import { Button } from '../ui/button';
import { Mixed } from '../ui/mixed';
import { StatusBadge } from '../ui/status-badge';
import { CopyReply } from './copy-reply';
import { DeadlineFacts } from './deadline-facts';
import { dueText, readingsOf, seenTime } from './format';
import { PutOff } from './put-off';
import { ToRow } from './to-row';
import { type Move, ROW } from './use-moved';
import { deadlineKey } from './use-radar';
import styles from './warning-row.module.css';

interface WarningRowProps {
  warning: WarningItem;
  rule: RuleText | undefined;
  /** Ready replies that fit. */
  replies: ReplyText[];
  /** Epoch milliseconds. */
  now: number;
  nextBusinessDay: string | null;
  move: Move;
}

/** A deadline: what, when, how long, what to do now; the reason behind one key. */
export function WarningRow({ warning, rule, replies, now, nextBusinessDay, move }: WarningRowProps) {
  const row = useRef<HTMLLIElement>(null);
  return (
    <li ref={row} className={`${styles.row} ${styles[warning.urgency]}`} {...{ [ROW]: deadlineKey(warning) }}>
      <div className={styles.head}>
        <strong lang="ko">{warning.kind}</strong>
        <span className={styles.left}>{readingsOf(warning).told.left}</span>
      </div>
      <DeadlineFacts deadline={warning} now={now}>
        {warning.basis.plus && !warning.basis.plus.status && <span>{t.ownRules.ownNumber}</span>}
        {!warning.stateKnown && <span>{t.stateUnknown}</span>}
        {!warning.here && <span>{t.seenBefore(seenTime(warning.seenAt, now))}</span>}
      </DeadlineFacts>
      <div className={styles.actions}>
        <div className={styles.next}>
          <ToRow warning={warning} />
          {rule && <NextActions rule={rule} />}
          <CopyReply warning={warning} replies={replies} now={now} />
        </div>
        <div className={styles.rest}>
          {rule && (
            <details className={styles.reason}>
              <summary>{t.reason}</summary>
              <RuleReason rule={rule} warning={warning} now={now} />
            </details>
          )}
          <PutOff warning={warning} now={now} nextBusinessDay={nextBusinessDay} row={row} move={move} />
        </div>
      </div>
    </li>
  );
}

function NextActions({ rule }: { rule: RuleText }) {
  const { openArticle, openGuide } = useNavigation();
  const article = rule.articles[0];
  return (
    <>
      {article && (
        <Button leads small aria-label={t.readArticleOf(article.title)} onClick={() => openArticle(article)}>
          {t.readArticle}
        </Button>
      )}
      {rule.guides.map((guide) => (
        <Button leads small key={guide.id} onClick={() => openGuide(guide)}>
          <Mixed>{t.startGuide(guide.title)}</Mixed>
        </Button>
      ))}
    </>
  );
}

function RuleReason({ rule, warning, now }: { rule: RuleText; warning: WarningItem; now: number }) {
  const { column, read, plus, movedFrom } = warning.basis;
  const { due, earliest } = warning;
  const { penalty } = rule;
  const { waiver } = warning;
  const late = warning.urgency === 'overdue' ? rule.late : undefined;
  return (
    <dl className={styles.rule}>
      <dt>{t.advice}</dt>
      <dd lang="ko">{late ?? rule.advice}</dd>
      <dt>{t.consequence}</dt>
      <dd lang="ko">{rule.consequence}</dd>
      {penalty && (
        <>
          <dt>{t.penalty}</dt>
          <dd>
            <Mixed>{t.penaltyOf(penalty.type, penalty.points)}</Mixed>
          </dd>
          <dd>
            <Basis {...penalty} />
          </dd>
        </>
      )}
      {waiver && <WaiverReason waiver={waiver} now={now} />}
      <dt>{t.rule}</dt>
      <dd>
        <Mixed>{t.computed(column, dueText(read, now), plus)}</Mixed>{' '}
        {plus?.status && plus.status !== rule.status && <StatusBadge status={plus.status} />}
      </dd>
      {plus?.cutOff && <dd>{t.ownRules.cutOffCounted(plus.cutOff)}</dd>}
      {plus?.unitStatus && <dd>{t.unitUnknown}</dd>}
      {earliest && <dd>{t.deadlines.firstDayUnknown(dueText(earliest, now), dueText(due, now))}</dd>}
      {waiver && movedFrom && (
        <dd>
          <Mixed>{t.movedFrom(dueText(movedFrom, now), waiver.name)}</Mixed>
        </dd>
      )}
      <dd>
        <Basis {...rule} />
      </dd>
      <dt>{t.seenAt}</dt>
      <dd>
        <Mixed>{t.seen(warning.page ?? t.unknownPage, seenTime(warning.seenAt, now))}</Mixed>
      </dd>
    </dl>
  );
}

function WaiverReason({ waiver, now }: { waiver: NonNullable<WarningItem['waiver']>; now: number }) {
  const { name, from, to, except, source, status } = waiver;
  return (
    <>
      <dt>{t.waiver}</dt>
      <dd>
        <Mixed>{t.waiverOf(name, dueText(from, now), dueText(to, now))}</Mixed> <StatusBadge status={status} />{' '}
        <Source address={source} />
      </dd>
      {except.length > 0 && (
        <dd>
          <Mixed>{t.waiverExcept(except.join(', '))}</Mixed>
        </dd>
      )}
    </>
  );
}
