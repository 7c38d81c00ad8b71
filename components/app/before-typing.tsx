import type { View } from '@/utils/messaging/help-shapes';
import { Asked, Waiting } from '../ui/asked';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';
import styles from './before-typing.module.css';
import { ContentFooter } from './content-footer';
import { usePins, useRecents } from './content-queries';
import { KeptArticles } from './kept-articles';
import { t } from './language';
import { useNavigation } from './navigation';
import { PageName } from './page-tab';
import { useView } from './queries';

/** Suggestions that fit below the search box without scrolling: alone, and beside what the seller keeps. */
const MOST = { alone: { articles: 4, guides: 2 }, beside: { articles: 2, guides: 1 } };

/** What may make typing needless. */
export function BeforeTyping() {
  return (
    <>
      <div className={styles.before}>
        <Suggested />
      </div>
      <ContentFooter />
    </>
  );
}

/** All of it at once: what came later would push away what is already being read, or pressed. */
function Suggested() {
  const [view, pins, recents] = [useView(), usePins(), useRecents()];
  if (view.isPending || pins.isPending || recents.isPending) return <Waiting />;
  const kept = { pins: pins.data ?? [], recents: recents.data ?? [] };
  const keeps = kept.pins.length + kept.recents.length > 0;
  return (
    <>
      <Asked answer={view}>{(known) => <Suggestions view={known} keeps={keeps} />}</Asked>
      <KeptArticles {...kept} />
    </>
  );
}

function Suggestions({ view, keeps }: { view: View; keeps: boolean }) {
  const { openArticle, openGuide } = useNavigation();
  const most = keeps ? MOST.beside : MOST.alone;
  return (
    <>
      {view.page ? (
        <p className={styles.page} lang="ko">
          {view.page.name}
        </p>
      ) : (
        <PageName view={view} />
      )}
      <Section title={view.page ? t.pageArticles : t.firstArticles}>
        <LinkList
          links={[
            ...view.articles.slice(0, most.articles).map((article) => ({
              key: article.id,
              title: article.title,
              detail: keeps ? undefined : t.why(article.why),
              open: () => openArticle(article),
            })),
            ...view.guides.slice(0, most.guides).map((guide) => ({
              key: `guide-${guide.id}`,
              title: t.startGuide(guide.title),
              detail: keeps ? undefined : t.steps(guide.steps),
              open: () => openGuide(guide),
            })),
          ]}
        />
      </Section>
    </>
  );
}
