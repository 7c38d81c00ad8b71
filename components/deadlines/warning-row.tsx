import { timeLeft } from '@/utils/deadlines/wording';
import type { RuleText, WarningItem } from '@/utils/messaging/radar-shapes';
import { clockTime } from '../app/format';
import { t } from '../app/language';
import { useNavigation } from '../app/navigation';
import { Basis } from '../ui/basis';
import { Button } from '../ui/button';
import styles from './warning-row.module.css';

interface WarningRowProps {
  warning: WarningItem;
  rule: RuleText | undefined;
  /** The due date in words. */
  due: string;
}

/** A deadline: what, when, how long, what to do now; the reason behind one key. */
export function WarningRow({ warning, rule, due }: WarningRowProps) {
  return (
    <li className={`${styles.row} ${styles[warning.urgency]}`}>
      <div className={styles.head}>
        <strong>{warning.kind}</strong>
        <span className={styles.left}>{timeLeft(warning)}</span>
      </div>
      <p className={styles.facts}>
        <span className={styles.number}>
          {t.orderNumber} {warning.orderNumber}
        </span>
        {warning.itemNumber && (
          <span className={styles.number}>
            {t.itemNumber} {warning.itemNumber}
          </span>
        )}
        <span>{t.due(due)}</span>
        {!warning.stateKnown && <span>{t.stateUnknown}</span>}
      </p>
      {rule && (
        <div className={styles.actions}>
          <NextActions rule={rule} />
          <details className={styles.reason}>
            <summary>{t.reason}</summary>
            <RuleReason rule={rule} />
            <p className={styles.seen}>{t.seen(warning.page ?? t.unknownPage, clockTime(warning.seenAt))}</p>
          </details>
        </div>
      )}
    </li>
  );
}

function NextActions({ rule }: { rule: RuleText }) {
  const { openArticle, openGuide } = useNavigation();
  const article = rule.articles[0];
  return (
    <>
      {article && <Button onClick={() => openArticle(article)}>{t.readArticle}</Button>}
      {rule.guides.map((guide) => (
        <Button key={guide.id} onClick={() => openGuide(guide)}>
          {t.startGuide(guide.title)}
        </Button>
      ))}
    </>
  );
}

function RuleReason({ rule }: { rule: RuleText }) {
  return (
    <dl className={styles.rule}>
      <dt>{t.advice}</dt>
      <dd>{rule.advice}</dd>
      <dt>{t.consequence}</dt>
      <dd>{rule.consequence}</dd>
      <dt>{t.rule}</dt>
      <dd>{rule.plus ? t.ruleAdds(rule.plus.value, rule.plus.unit) : t.ruleFromScreen}</dd>
      <dd>
        <Basis {...rule} />
      </dd>
    </dl>
  );
}
