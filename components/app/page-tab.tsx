import { useState } from 'react';
import type { View } from '@/utils/messaging/help-shapes';
import { GuideLinks } from '../guides/guide-links';
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
  return <Asked answer={useView()}>{(view) => <PageHelp view={view} />}</Asked>;
}

function PageHelp({ view }: { view: View }) {
  return (
    <>
      <PageName view={view} />
      <Section title={view.page ? t.pageArticles : t.firstArticles}>
        {/* Another page starts with its first articles again. */}
        <Articles key={view.page?.id} articles={view.articles} />
      </Section>
      {view.guides.length > 0 && (
        <Section title={t.pageGuides}>
          <GuideLinks guides={view.guides} />
        </Section>
      )}
    </>
  );
}

/** Which page we think this is, so that a wrong guess can be seen. */
export function PageName({ view: { center, page, reason } }: { view: View }) {
  if (page) {
    return (
      <div className={styles.page}>
        <p className={styles.menu} lang="ko">
          {page.menu.join(' › ')}
        </p>
        <p className={styles.name} lang="ko">
          {page.name}
        </p>
        {reason && <p className={styles.reason}>{t.recognised[reason]}</p>}
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <p className={styles.name}>{center ? t.unknownPage : t.noCenter}</p>
      <p className={styles.menu}>{center ? t.unknownPageHelp : t.noCenterHelp}</p>
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
