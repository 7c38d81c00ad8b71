import { useState } from 'react';
import type { View } from '@/utils/messaging/help-shapes';
import { GuideLinks } from '../guides/guide-links';
import { ReplyLinks } from '../replies/reply-links';
import { Asked } from '../ui/asked';
import { Button } from '../ui/button';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import { t } from './language';
import { useNavigation } from './navigation';
import styles from './page-tab.module.css';
import { useView } from './queries';

/** Articles shown before the seller asks for more: few enough to be read at a glance. */
const FIRST = 5;

/** `이 페이지`: the help of the page beside us, and why each piece is shown. */
export function PageTab() {
  return <Asked answer={useView()}>{(view) => <PageHelp latest={view} />}</Asked>;
}

/** Where the seller is: on another screen, or with another dialog or tab before them, other help is expected. */
const placeOf = ({ center, page, within }: View) => JSON.stringify([center?.id, page?.id, within?.id]);
const helpOf = ({ articles, guides }: View) =>
  JSON.stringify([articles, guides].map((list) => list.map(({ id, why }) => [id, why])));

const orderOf = ({ replies }: View) => replies.map(({ id }) => id).join();

/** What is told of now, in the order in which it stood there; what is new comes last. */
const inOrderOf = (stood: View['replies'], now: View['replies']) => {
  const placeOf = ({ id }: View['replies'][number]) => {
    const place = stood.findIndex((one) => one.id === id);
    return place < 0 ? stood.length : place;
  };
  return now.toSorted((one, other) => placeOf(one) - placeOf(other));
};

/** A screen that was just opened is still being drawn, and nobody reads so soon. Milliseconds. */
const DRAWING = 3_000;

/**
 * Nothing moves while the seller reads: what the same screen speaks for by now is there when they ask for it.
 *
 * @returns the view with the articles that stay, and what takes the others where there are any
 */
function useSteady(latest: View): { view: View; renew?: (() => void) | undefined } {
  const [kept, setKept] = useState({ view: latest, since: performance.now() });
  const take = (since: number) => setKept({ view: latest, since });
  const isElsewhere = placeOf(kept.view) !== placeOf(latest);
  const isOther = helpOf(kept.view) !== helpOf(latest);
  const isDrawing = performance.now() - kept.since < DRAWING;
  if (isElsewhere) take(performance.now());
  else if (isDrawing && (isOther || orderOf(kept.view) !== orderOf(latest))) take(kept.since);
  if (isElsewhere || isDrawing) return { view: latest };
  const { articles, guides, replies } = kept.view;
  return {
    view: { ...latest, articles, guides, replies: inOrderOf(replies, latest.replies) },
    renew: isOther ? () => take(kept.since) : undefined,
  };
}

function PageHelp({ latest }: { latest: View }) {
  const { view, renew } = useSteady(latest);
  return (
    <>
      <PageName view={view} />
      {renew && (
        <p className={styles.other}>
          {t.otherHelp}
          <Button leads look="quiet" onClick={renew}>
            {t.showOtherHelp}
          </Button>
        </p>
      )}
      <Section title={view.page ? t.pageArticles : t.firstArticles}>
        {/* Another page starts with its first articles again. */}
        <Articles key={placeOf(view)} articles={view.articles} />
      </Section>
      {view.guides.length > 0 && (
        <Section title={t.pageGuides}>
          <GuideLinks guides={view.guides} />
        </Section>
      )}
      {view.replies.length > 0 && (
        <Section title={t.replies.title}>
          <ReplyLinks key={placeOf(view)} replies={view.replies} />
        </Section>
      )}
    </>
  );
}

/** Which page we think this is, so that a wrong guess can be seen. */
export function PageName({ view: { center, page, within, reason, articles } }: { view: View }) {
  if (page) {
    return (
      <div className={styles.page}>
        <p className={styles.menu} lang="ko">
          {page.menu.join(' › ')}
        </p>
        <p className={styles.name} lang="ko">
          {page.name}
          {within && <span className={styles.within}> › {within.name}</span>}
        </p>
        {reason && <p className={styles.reason}>{t.recognised[reason]}</p>}
      </div>
    );
  }
  const isBySaid = articles[0]?.why.code === 'word';
  return (
    <div className={styles.page}>
      <p className={styles.name}>{center ? (within?.name ?? t.unknownPage) : t.noCenter}</p>
      <p className={styles.menu}>{center ? t.unknownPageHelp(isBySaid) : t.noCenterHelp}</p>
    </div>
  );
}

function Articles({ articles }: { articles: View['articles'] }) {
  const { openArticle } = useNavigation();
  const [all, setAll] = useState(false);
  if (articles.length === 0) return <p>{t.noArticles}</p>;
  const shown = all ? articles : articles.slice(0, FIRST);
  const rest = articles.length - shown.length;
  return (
    <>
      <LinkList
        links={shown.map((article) => ({
          key: article.id,
          title: article.title,
          detail: article.gone ? `${t.gone} · ${t.why(article.why)}` : t.why(article.why),
          open: () => openArticle(article),
        }))}
      />
      {rest > 0 && (
        <Button leads look="quiet" onClick={() => setAll(true)}>
          {t.more(rest)}
        </Button>
      )}
    </>
  );
}
