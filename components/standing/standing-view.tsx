import type { StandingView as Standing } from '@/utils/messaging/standing-shapes';
import { t } from '../app/language';
import { ArticleLinks } from '../articles/article-links';
import { Asked } from '../ui/asked';
import { Mixed } from '../ui/mixed';
import { Section } from '../ui/section';
import { ViewTitle } from '../ui/view-title';
import { Entries } from './entries';
import { Stages } from './stages';
import styles from './standing-view.module.css';
import { Sum } from './sum';
import { useStandings } from './use-standing';

/** Where the shop stands with its penalty points in one centre: the sum, what it is made of, and where it leads. */
export function StandingView({ center }: { center: string }) {
  return (
    <Asked answer={useStandings()}>
      {(views) => {
        const view = views.find((one) => one.center === center);
        return view ? <Whole view={view} /> : <p>{t.errors['not-found']}</p>;
      }}
    </Asked>
  );
}

function Whole({ view }: { view: Standing }) {
  return (
    <>
      <ViewTitle>
        <Mixed>{t.standing.title(view.page.name, view.window.days)}</Mixed>
      </ViewTitle>
      <Sum view={view} />
      <Entries view={view} />
      <Section title={t.standing.stake}>
        <p>{isAtStake(view) ? t.standing.stakeOf(view.stake.points, view.stake.unknown) : t.standing.noStake}</p>
        {isAtStake(view) && <p className={styles.soft}>{t.standing.stakeHelp}</p>}
      </Section>
      <Stages view={view} />
      {view.articles.length > 0 && (
        <Section title={t.related}>
          <ArticleLinks articles={view.articles} />
        </Section>
      )}
    </>
  );
}

const isAtStake = ({ stake }: Standing) => stake.points > 0 || stake.unknown > 0;
